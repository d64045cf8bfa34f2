import type { Config } from '../config/config.ts';
import type { Watch } from './progress.ts';
import { type Supervised, supervise } from './supervise.ts';
import { type StartedTemporal, startTemporal } from './temporal/start-temporal.ts';

export interface TemporalPart {
  readonly address: string;
  /** Absent when the server is not ours. */
  readonly embedded?: Supervised<StartedTemporal>;
}

/** The configured Temporal, else the embedded one, kept running on the same port and file. */
export async function startTemporalPart(config: Config, watch: Watch): Promise<TemporalPart> {
  const { onProgress, onProcess } = watch;
  if (config.temporalAddress !== undefined) {
    onProgress({ part: 'temporal', state: 'ready', detail: config.temporalAddress });
    return { address: config.temporalAddress };
  }
  onProgress({ part: 'temporal', state: 'busy' });
  let port: number | undefined;
  const embedded = await supervise<StartedTemporal>({
    name: 'temporal',
    async start() {
      const started = await startTemporal({
        home: config.home,
        namespace: config.temporalNamespace,
        cli: config.temporalCli,
        port,
        onProgress: (detail) => onProgress({ part: 'temporal', state: 'busy', detail }),
      });
      port = started.port;
      onProcess('temporal', started.pid);
      return started;
    },
    onEvent: ({ kind, reason }) => {
      const detail = reason instanceof Error ? reason.message : reason;
      onProgress({ part: 'temporal', state: kind, ...(detail === undefined ? {} : { detail: String(detail) }) });
    },
  });
  onProgress({ part: 'temporal', state: 'ready', detail: `embedded, ${embedded.current().address}` });
  return { address: embedded.current().address, embedded };
}
