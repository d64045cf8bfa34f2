import { setTimeout as sleep } from 'node:timers/promises';

/** A part that runs: a server or the worker. */
export interface Running {
  readonly pid: number;
  /** Settles when it has ended, for whatever reason. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

export interface Supervised<Part extends Running> {
  /** The part as it runs now; the last one while it is being restarted. */
  current(): Part;
  /** Whether it runs at this moment. */
  up(): boolean;
  /** Ends it and its supervision. */
  stop(): Promise<void>;
}

export interface Supervision<Part extends Running> {
  readonly name: string;
  /** Starts it the first time, and again after each end: on the same port, on the same data. */
  readonly start: (again: boolean) => Promise<Part>;
  readonly onEvent?: (event: SupervisionEvent) => void;
}

export interface SupervisionEvent {
  readonly part: string;
  readonly kind: 'ended' | 'restarted' | 'restart-failed';
  readonly reason?: unknown;
}

/** The first restart is at once: one crash should cost nobody a command. Then it backs off, as it may not be a crash. */
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 5000;
/** A part that ran so long is taken to be well again. */
const WELL_AFTER_MS = 30_000;

/** Starts a part and keeps it running until told to stop. Fails when the first start fails. */
export async function supervise<Part extends Running>(supervision: Supervision<Part>): Promise<Supervised<Part>> {
  let part = await supervision.start(false);
  let up = true;
  const stopping = new AbortController();
  const tell = (kind: SupervisionEvent['kind'], reason?: unknown) =>
    supervision.onEvent?.({ part: supervision.name, kind, ...(reason === undefined ? {} : { reason }) });

  async function watch(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    while (!stopping.signal.aborted) {
      const since = Date.now();
      await part.exited;
      up = false;
      if (stopping.signal.aborted) return;
      tell('ended');
      if (Date.now() - since > WELL_AFTER_MS) wait = FIRST_WAIT_MS;
      wait = await startAgain(wait);
    }
  }

  async function startAgain(firstWait: number): Promise<number> {
    for (let wait = firstWait; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      await pause(wait, stopping.signal);
      if (stopping.signal.aborted) return wait;
      try {
        part = await supervision.start(true);
        up = true;
        tell('restarted');
        return Math.min(wait * 2, LONGEST_WAIT_MS);
      } catch (reason) {
        tell('restart-failed', reason);
      }
    }
  }

  const watching = watch();
  return {
    current: () => part,
    up: () => up,
    async stop() {
      stopping.abort();
      await part.stop();
      await watching;
      // A restart that was under way when we were told to stop.
      await part.stop();
    },
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // Told to stop.
  }
}
