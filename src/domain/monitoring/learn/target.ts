/**
 * What is foretold. `silent`: no event in the next `days` days. `late`: the case will last longer than the
 * `share` quantile of the durations of cases that ended before the split.
 */
export type Target =
  | { readonly kind: 'silent'; readonly days: number }
  | { readonly kind: 'late'; readonly share: number };

/** `silent:7d` or `late:p80`; null for anything else. */
export function parseTarget(text: string): Target | null {
  const silent = /^silent:(\d{1,4})d$/.exec(text);
  if (silent !== null && Number(silent[1]) > 0) return { kind: 'silent', days: Number(silent[1]) };
  const late = /^late:p(\d{1,2})$/.exec(text);
  if (late !== null && Number(late[1]) > 0) return { kind: 'late', share: Number(late[1]) / 100 };
  return null;
}
