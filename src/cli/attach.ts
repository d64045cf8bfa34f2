import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { Cleanup } from '../runtime/cleanup.ts';
import { takeHomeLock } from '../runtime/home-lock.ts';
import { migrateOrCheck } from '../runtime/migrate-or-check.ts';
import { UNWATCHED } from '../runtime/progress.ts';
import { runningInstance } from '../runtime/run-file.ts';
import { startDatabase } from '../runtime/start-database.ts';
import { stopOrphans } from '../runtime/stop-orphans.ts';

/** A database that a verb may use for a while. */
export interface AttachedDatabase {
  readonly config: Config & { readonly databaseUrl: string };
  readonly databaseUrl: string;
  /** Absent when only the runtime role's connection is known. */
  readonly databaseOwnerUrl?: string;
  /** Stops what was started for the verb; leaves a running instance as it is. */
  release(): Promise<void>;
}

/**
 * The database for a verb: the configured one, else the running instance's, else the embedded one
 * started for the time of the verb, with its schema up to date.
 *
 * @param options.migrate - false leaves the schema as it is, for the verb that migrates
 */
export async function attachDatabase(options: { readonly migrate?: boolean } = {}): Promise<AttachedDatabase> {
  const config = loadConfig(process.env);
  if (config.databaseUrl !== undefined) return attached(config, config.databaseUrl, config.databaseOwnerUrl);
  const running = runningInstance(config.home);
  if (running?.databaseUrl !== undefined) return attached(config, running.databaseUrl, running.databaseOwnerUrl);
  const cleanup = new Cleanup();
  const release = () =>
    cleanup.run((part, reason) => process.stderr.write(`entente: stopping the ${part}: ${String(reason)}\n`));
  try {
    cleanup.add('lock', takeHomeLock(config.home));
    await stopOrphans(config.home);
    const database = await startDatabase(config, UNWATCHED);
    cleanup.add('database', () => database.embedded?.stop());
    if (options.migrate !== false) await migrateOrCheck(database, () => undefined);
    return { ...attached(config, database.url, database.ownerUrl), release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Runs a verb's work on the database and always releases it. */
export async function withDatabase<T>(
  work: (database: AttachedDatabase) => Promise<T>,
  options: { readonly migrate?: boolean } = {},
): Promise<T> {
  const database = await attachDatabase(options);
  try {
    return await work(database);
  } finally {
    await database.release();
  }
}

function attached(config: Config, databaseUrl: string, databaseOwnerUrl: string | undefined): AttachedDatabase {
  return {
    config: { ...config, databaseUrl, ...(databaseOwnerUrl === undefined ? {} : { databaseOwnerUrl }) },
    databaseUrl,
    ...(databaseOwnerUrl === undefined ? {} : { databaseOwnerUrl }),
    release: () => Promise.resolve(),
  };
}
