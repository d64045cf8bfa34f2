import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { startPostgres } from '../../src/runtime/postgres/start-postgres.ts';

/** Where the run's server is, for `testDatabase`. The template is migrated and never written again. */
export interface TestServer {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

interface Running {
  readonly server: TestServer;
  stop(): Promise<void>;
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer;
  }
}

/** One server per run, however many projects ask for it: shared through the main process. */
interface Shared {
  running?: Promise<Running> | undefined;
  users: number;
}

const main = globalThis as { ententeTestPostgres?: Shared };
const shared: Shared = main.ententeTestPostgres ?? { users: 0 };
main.ententeTestPostgres = shared;

/** vitest's global setup of the projects whose tests need a database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.running ??= start();
  project.provide('postgres', (await shared.running).server);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    const running = shared.running;
    shared.running = undefined;
    await (await running)?.stop();
  };
}

async function start(): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), 'entente-test-'));
  const postgres = await startPostgres({ home, settings: { fsync: 'off', full_page_writes: 'off' } });
  await migrateDatabase({ databaseUrl: postgres.appUrl, databaseOwnerUrl: postgres.ownerUrl });
  return {
    server: { ownerUrl: postgres.ownerUrl, appUrl: postgres.appUrl },
    async stop() {
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
