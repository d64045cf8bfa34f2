import { once } from 'node:events';
import { startWorker } from '../temporal/start-worker.ts';
import { stopOnSignal } from '../temporal/stop-on-signal.ts';
import type { FromWorker, ToWorker } from './worker-process.ts';

/**
 * The worker's own process. Its code is loaded by the time the main process knows where the servers
 * are and says so. It ends with its parent.
 */
function tell(message: FromWorker): void {
  process.send?.(message);
}

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
const [message]: ToWorker[] = await once(process, 'message');
try {
  if (message === undefined) throw new Error('told nothing');
  stopOnSignal(await startWorker(message.config), () => Promise.resolve());
  tell({ kind: 'ready' });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.disconnect();
}
