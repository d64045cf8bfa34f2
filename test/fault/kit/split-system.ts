import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { ConnectedConfig } from '../../../src/config/config.ts';
import { loadConfig } from '../../../src/config/load-config.ts';
import { migrateDatabase } from '../../../src/db/migrate.ts';
import { ADMIN_ROLE, readOrMakeCredentials, urlFor } from '../../../src/runtime/postgres/credentials.ts';
import { preparePlaces } from '../../../src/runtime/postgres/places.ts';
import { startPostgres } from '../../../src/runtime/postgres/start-postgres.ts';
import { freePort } from '../../../src/runtime/process/free-port.ts';
import { unprivilegedIdentity } from '../../../src/runtime/process/unprivileged.ts';
import { UNWATCHED } from '../../../src/runtime/progress.ts';
import { prepareHttp } from '../../../src/runtime/start-http.ts';
import { startWorkerPart } from '../../../src/runtime/start-worker-part.ts';
import { startTemporal } from '../../../src/runtime/temporal/start-temporal.ts';
import { prepareWorker } from '../../../src/runtime/worker-process.ts';
import { TcpProxy } from './tcp-proxy.ts';

/** The four lines of an installation on several machines. */
export type LineName = 'apiDatabase' | 'apiTemporal' | 'workerDatabase' | 'workerTemporal';

/** The product's own parts, as on machines of their own: the API in this process, the worker in another, the servers behind lines that can fail. */
export interface SplitSystem {
  readonly url: string;
  readonly lines: { readonly [name in LineName]: TcpProxy };
  /** Directly, past all lines: for the judge. */
  readonly config: ConnectedConfig;
  /** The server's administrator. */
  readonly adminUrl: string;
  /** Ends the worker with SIGKILL; another takes over, and inherits this process's environment as it is then. */
  killWorker(): void;
  workerPid(): number;
  stop(): Promise<void>;
}

export async function startSplitSystem(): Promise<SplitSystem> {
  const home = mkdtempSync(join(tmpdir(), 'entente-split-'));
  const [postgres, temporal, port, http] = await Promise.all([
    startPostgres({ home }),
    startTemporal({ home }),
    freePort(),
    prepareHttp(),
  ]);
  await migrateDatabase({ databaseUrl: postgres.appUrl, databaseOwnerUrl: postgres.ownerUrl });
  const passwords = readOrMakeCredentials(preparePlaces(home, unprivilegedIdentity()).credentials);
  const config: ConnectedConfig = {
    ...loadConfig({ ENTENTE_HOME: home, PORT: String(port), LOG_LEVEL: 'silent', COMPANY_REGISTER: 'fixtures' }),
    databaseUrl: postgres.appUrl,
    temporalAddress: temporal.address,
  };
  const database = () => TcpProxy.to({ host: '127.0.0.1', port: postgres.port });
  const engine = () => TcpProxy.to({ host: '127.0.0.1', port: temporal.port });
  const [apiDatabase, apiTemporal, workerDatabase, workerTemporal] = await Promise.all([
    database(),
    engine(),
    database(),
    engine(),
  ]);
  const through = (db: TcpProxy, temporalLine: TcpProxy): ConnectedConfig => ({
    ...config,
    databaseUrl: withPort(config.databaseUrl, db.port),
    temporalAddress: `127.0.0.1:${temporalLine.port}`,
  });
  const worker = await startWorkerPart(
    through(workerDatabase, workerTemporal),
    prepareWorker(() => undefined),
    UNWATCHED,
  );
  const api = await http.start(through(apiDatabase, apiTemporal), {
    log: pino({ level: 'silent' }),
    onProgress: () => undefined,
    workerReady: () => worker.up(),
  });
  const lines = { apiDatabase, apiTemporal, workerDatabase, workerTemporal };
  return {
    ...{ url: api.url, lines, config, adminUrl: urlFor(ADMIN_ROLE, passwords.admin, postgres.port) },
    killWorker: () => void process.kill(worker.current().pid, 'SIGKILL'),
    workerPid: () => worker.current().pid,
    async stop() {
      for (const line of Object.values(lines)) line.heal();
      await api.stop();
      await worker.stop();
      await Promise.all(Object.values(lines).map((line) => line.close()));
      await Promise.all([postgres.stop(), temporal.stop()]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function withPort(url: string, port: number): string {
  const parsed = new URL(url);
  parsed.port = String(port);
  return parsed.href;
}
