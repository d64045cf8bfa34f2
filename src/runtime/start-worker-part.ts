import type { ConnectedConfig } from '../config/config.ts';
import type { Watch } from './progress.ts';
import { type Running, type Supervised, supervise } from './supervise.ts';
import { workerLog } from './worker-log.ts';
import { type PreparedWorker, prepareWorker } from './worker-process.ts';

/** Puts the prepared worker to work, and a new one whenever it ends. */
export async function startWorkerPart(
  config: ConnectedConfig,
  prepared: PreparedWorker,
  watch: Watch,
): Promise<Supervised<Running>> {
  const { onProgress, onProcess } = watch;
  onProgress({ part: 'worker', state: 'busy' });
  const worker = await supervise<Running>({
    name: 'worker',
    async start(again) {
      const started = await (again ? prepareWorker(workerLog(config)) : prepared).begin(config);
      onProcess('worker', started.pid);
      return started;
    },
    onEvent: ({ kind, reason }) => {
      const detail = reason instanceof Error ? reason.message : reason;
      onProgress({ part: 'worker', state: kind, ...(detail === undefined ? {} : { detail: String(detail) }) });
    },
  });
  onProgress({ part: 'worker', state: 'ready', detail: `process ${worker.current().pid}` });
  return worker;
}
