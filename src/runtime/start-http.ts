import type { Logger } from 'pino';
import type { ConnectedConfig } from '../config/config.ts';
import { buildApp } from '../http/app.ts';
import { Cleanup } from './cleanup.ts';
import { openHttpDeps } from './open-http-deps.ts';
import type { OnProgress } from './progress.ts';

export interface HttpPart {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Opens the API in this process, on loopback alone: whoever opens it to the world puts a proxy with TLS before it. */
export async function startHttp(config: ConnectedConfig, log: Logger, onProgress: OnProgress): Promise<HttpPart> {
  onProgress({ part: 'api', state: 'busy' });
  const cleanup = new Cleanup();
  const stop = () => cleanup.run((part, reason) => log.error({ part, err: reason }, 'closing failed'));
  try {
    const app = await buildApp(await openHttpDeps(config, log, cleanup));
    cleanup.add('http server', () => app.close());
    const url = await app.listen({ host: '127.0.0.1', port: config.port });
    onProgress({ part: 'api', state: 'ready', detail: url });
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
