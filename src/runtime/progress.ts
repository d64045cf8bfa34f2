export type Part = 'database' | 'schema' | 'read models' | 'temporal' | 'worker' | 'api' | 'templates';

/** What a start is doing, for a list on the terminal. */
export interface Progress {
  readonly part: Part;
  readonly state: 'busy' | 'ready' | 'ended' | 'restarted' | 'restart-failed';
  /** A few words: `fetching Temporal (45 MB, once)`, an address, a reason. */
  readonly detail?: string;
}

export type OnProgress = (progress: Progress) => void;

/** Who looks on while parts start, end and start again. */
export interface Watch {
  readonly onProgress: OnProgress;
  /** A part runs as this process now. */
  readonly onProcess: (name: string, pid: number) => void;
}

/** Nobody looks on. */
export const UNWATCHED: Watch = { onProgress: () => undefined, onProcess: () => undefined };
