import type { Logger } from 'pino';
import type { ConnectedConfig } from '../config/config.ts';
import type { Library } from '../domain/memorandum/library.ts';
import { buildApp } from '../http/app.ts';
import { Cleanup } from './cleanup.ts';
import { currentLibrary } from './current-library.ts';
import { openHttpDeps } from './open-http-deps.ts';
import type { OnProgress } from './progress.ts';

export interface HttpPart {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface PreparedHttp {
  start(config: ConnectedConfig, log: Logger, onProgress: OnProgress): Promise<HttpPart>;
}

/** What needs no server, done while the servers boot: the code is loaded by now, the clause library read here. */
export async function prepareHttp(): Promise<PreparedHttp> {
  const library = await currentLibrary();
  return { start: (config, log, onProgress) => startHttp(config, library, log, onProgress) };
}

/** Opens the API in this process, on loopback alone: whoever opens it to the world puts a proxy with TLS before it. */
async function startHttp(
  config: ConnectedConfig,
  library: Library,
  log: Logger,
  onProgress: OnProgress,
): Promise<HttpPart> {
  onProgress({ part: 'api', state: 'busy' });
  const cleanup = new Cleanup();
  const stop = () => cleanup.run((part, reason) => log.error({ part, err: reason }, 'closing failed'));
  try {
    const app = await buildApp(await openHttpDeps(config, library, log, cleanup));
    cleanup.add('http server', () => app.close());
    const url = await app.listen({ host: '127.0.0.1', port: config.port });
    onProgress({ part: 'api', state: 'ready', detail: url });
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
