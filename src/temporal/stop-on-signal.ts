import type { RunningWorker } from './worker.ts';

/** The process ends by itself after so long, whatever the worker does. */
const EXIT_DEADLINE_MS = 3_500;

/**
 * Ends this process on SIGTERM or SIGINT: asks the worker to stop, runs `close`, exits 0; exits 1
 * when that takes too long, or when the worker fails. For the worker's own process only.
 */
export function stopOnSignal(worker: RunningWorker, close: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), EXIT_DEADLINE_MS).unref();
    void worker
      .stop()
      .then(close)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  worker.done.catch((error: unknown) => {
    process.stderr.write(`The worker failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
