import type { Logger } from 'pino';
import type { ConnectedConfig } from '../config/config.ts';
import { buildApp } from '../http/app.ts';
import { templatesRoot } from '../library/templates-folder.ts';
import { Cleanup } from './cleanup.ts';
import { type CompiledTemplates, compileTemplates } from './live-templates.ts';
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
  const templates = await compileTemplates(templatesRoot);
  return { start: (config, surroundings) => startHttp(config, templates, surroundings) };
}

/** Opens the API in this process, on loopback alone: whoever opens it to the world puts a proxy with TLS before it. */
async function startHttp(
  config: ConnectedConfig,
  templates: CompiledTemplates,
  surroundings: Surroundings,
): Promise<HttpPart> {
  const { log, onProgress } = surroundings;
  onProgress({ part: 'api', state: 'busy' });
  const cleanup = new Cleanup();
  const stop = () => cleanup.run((part, reason) => log.error({ part, err: reason }, 'closing failed'));
  try {
    const app = await buildApp(await openHttpDeps(config, templates, surroundings, cleanup));
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
