import type { Logger } from 'pino';
import type { ConnectedConfig } from '../config/config.ts';
import type { Library } from '../domain/memorandum/library.ts';
import { buildApp } from '../http/app.ts';
import { Cleanup } from './cleanup.ts';
import { currentLibrary } from './current-library.ts';
import { openHttpDeps } from './open-http-deps.ts';
import type { OnProgress } from './progress.ts';

/** Requests that run may end within so long of a stop; their keys may be sent again. */
const CUT_AFTER_MS = 2_000;

export interface HttpPart {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface Surroundings {
  readonly log: Logger;
  readonly onProgress: OnProgress;
  /** Whether the worker runs now. */
  readonly workerReady: () => boolean;
}

export interface PreparedHttp {
  start(config: ConnectedConfig, surroundings: Surroundings): Promise<HttpPart>;
}

/** What needs no server, done while the servers boot: the code is loaded by now, the clause library read here. */
export async function prepareHttp(): Promise<PreparedHttp> {
  const library = await currentLibrary();
  return { start: (config, surroundings) => startHttp(config, library, surroundings) };
}

/** Opens the API in this process, on loopback alone: whoever opens it to the world puts a proxy with TLS before it. */
async function startHttp(
  config: ConnectedConfig,
  library: Library,
  { log, onProgress, workerReady }: Surroundings,
): Promise<HttpPart> {
  onProgress({ part: 'api', state: 'busy' });
  const cleanup = new Cleanup();
  const stop = () => cleanup.run((part, reason) => log.error({ part, err: reason }, 'closing failed'));
  try {
    const app = await buildApp(await openHttpDeps(config, library, log, { cleanup, workerReady }));
    cleanup.add('http server', async () => {
      const cut = setTimeout(() => app.server.closeAllConnections(), CUT_AFTER_MS);
      await app.close();
      clearTimeout(cut);
    });
    const url = await app.listen({ host: '127.0.0.1', port: config.port });
    onProgress({ part: 'api', state: 'ready', detail: url });
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
