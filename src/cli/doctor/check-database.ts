import type { Config } from '../../config/config.ts';
import { RuntimeFault } from '../../runtime/fault.ts';
import { findBinaries } from '../../runtime/postgres/binaries.ts';
import type { RunFile } from '../../runtime/run-file.ts';
import type { Finding } from './finding.ts';
import { within } from './within.ts';

/** `security_invoker` views and the journal's statement need it. */
const OLDEST_POSTGRES = 15;

/** The database: given, running, or the embedded one that would be started. */
export async function checkDatabase(config: Config, running: RunFile | undefined): Promise<Finding[]> {
  const url = config.databaseUrl ?? running?.databaseUrl;
  const provided = config.databaseUrl === undefined ? 'embedded' : 'external';
  if (url === undefined) return [checkBinaries()];
  const server = await checkServer(url, provided);
  if (server.state !== 'ok') return [server];
  return [server, await checkSchema(config.databaseOwnerUrl ?? running?.databaseOwnerUrl, provided)];
}

function checkBinaries(): Finding {
  try {
    const { version } = findBinaries(false);
    return {
      part: 'database',
      provided: 'embedded',
      state: 'ok',
      detail: `Postgres ${version}, starts with the application`,
    };
  } catch (error) {
    if (!(error instanceof RuntimeFault)) throw error;
    return { part: 'database', provided: 'embedded', state: 'missing', detail: error.message, remedy: error.remedy };
  }
}

async function checkServer(url: string, provided: Finding['provided']): Promise<Finding> {
  const { default: postgres } = await import('postgres');
  const sql = postgres(url, { max: 1, connect_timeout: 4, onnotice: () => undefined });
  try {
    const [row] = await within(sql<{ server_version: string }[]>`show server_version`);
    const version = row?.server_version ?? '?';
    const detail = `Postgres ${version} at ${new URL(url).host}`;
    if (Number.parseInt(version, 10) >= OLDEST_POSTGRES) return { part: 'database', provided, state: 'ok', detail };
    return {
      part: 'database',
      provided,
      state: 'outdated',
      detail,
      remedy: `Use Postgres ${OLDEST_POSTGRES} or later.`,
    };
  } catch (error) {
    const detail = `${new URL(url).host} does not answer: ${error instanceof Error ? error.message : String(error)}`;
    return {
      part: 'database',
      provided,
      state: 'fault',
      detail,
      remedy: 'Start the database, or correct DATABASE_URL.',
    };
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function checkSchema(ownerUrl: string | undefined, provided: Finding['provided']): Promise<Finding> {
  if (ownerUrl === undefined) {
    return { part: 'schema', provided, state: 'ok', detail: 'not looked at: DATABASE_OWNER_URL is not set' };
  }
  const { pendingMigrations } = await import('../../db/migrate.ts');
  const pending = await within(pendingMigrations(ownerUrl));
  if (pending === 0) return { part: 'schema', provided, state: 'ok', detail: 'of this release' };
  if (pending < 0) {
    return {
      part: 'schema',
      provided,
      state: 'outdated',
      detail: 'of a newer release',
      remedy: 'Run that release, or restore a backup.',
    };
  }
  return {
    part: 'schema',
    provided,
    state: 'outdated',
    detail: `${pending} migrations to apply`,
    remedy: 'Run the verb migrate.',
  };
}
