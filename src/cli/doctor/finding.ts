/** One line of the doctor's report. */
export interface Finding {
  readonly part: string;
  /** Who provides it. `none`: nobody, and nothing needs it. */
  readonly provided: 'embedded' | 'external' | 'local' | 'none';
  /** `later` is made or fetched at the next start; `attention` works, but someone should act. */
  readonly state: 'ok' | 'later' | 'attention' | 'missing' | 'outdated' | 'fault';
  readonly detail: string;
  /** What to do; always there when something must be done. */
  readonly remedy?: string;
}

/** Whether the finding stops the product from working. */
export function isFault(finding: Finding): boolean {
  return finding.state === 'missing' || finding.state === 'outdated' || finding.state === 'fault';
}
