import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { packageRoot } from '../config/package-root.ts';
import { APP_ROLE } from './database.ts';
import { DatabaseFault } from './fault.ts';
import { ensureRoles } from './roles.ts';

const FOLDER = join(packageRoot, 'migrations');
/** Any constant: two processes that migrate one database at once wait for each other on it. */
const ADVISORY_LOCK = 7_310_251;

export interface MigrationReport {
  /** Migrations applied by this call. */
  readonly applied: number;
  /** Migrations in this release, all applied now. */
  readonly total: number;
}

/**
 * Brings the schema to this release, as the tables' owner: roles, tables, rights, triggers, policies.
 * All that is pending runs in one transaction: it is applied whole or not at all. Safe to run again,
 * and from two processes at once.
 *
 * @param upTo - the first so many migrations only: the schema that an older backup was taken from
 */
export async function migrateDatabase(
  config: { readonly databaseUrl: string; readonly databaseOwnerUrl?: string | undefined },
  upTo?: number,
): Promise<MigrationReport> {
  const owner = postgres(config.databaseOwnerUrl ?? config.databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    await owner`select pg_advisory_lock(${ADVISORY_LOCK})`;
    await ensureRoles(owner, loginOf(config.databaseUrl));
    const before = await countApplied(owner);
    const all = releaseMigrations().length;
    const total = Math.min(upTo ?? all, all);
    if (before > total) {
      throw new DatabaseFault('schema-outdated', 'The database was migrated by a newer release: run that release.');
    }
    if (before < total)
      await withMigrations(total, (folder) => migrate(drizzle({ client: owner }), { migrationsFolder: folder }));
    return { applied: total - before, total };
  } finally {
    await owner.end({ timeout: 5 });
  }
}

/** How many migrations of this release the database lacks: what `doctor` says. Needs the owner's connection. */
export async function pendingMigrations(ownerUrl: string): Promise<number> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    return releaseMigrations().length - (await countApplied(owner));
  } finally {
    await owner.end({ timeout: 5 });
  }
}

async function countApplied(owner: postgres.Sql): Promise<number> {
  const [table] = await owner`select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  if (table?.['there'] !== true) return 0;
  const [row] = await owner`select count(*)::int as count from drizzle.__drizzle_migrations`;
  return Number(row?.['count'] ?? 0);
}

interface Chain {
  readonly entries: readonly unknown[];
}

function releaseMigrations(): Chain['entries'] {
  return chain().entries;
}

function chain(): Chain {
  return JSON.parse(readFileSync(join(FOLDER, 'meta', '_journal.json'), 'utf8'));
}

/** The migrator applies a folder whole: the first few are a folder of their own. */
async function withMigrations(count: number, run: (folder: string) => Promise<void>): Promise<void> {
  const whole = chain();
  if (count === whole.entries.length) return run(FOLDER);
  const folder = mkdtempSync(join(tmpdir(), 'entente-migrations-'));
  try {
    cpSync(FOLDER, folder, { recursive: true });
    const first = { ...whole, entries: whole.entries.slice(0, count) };
    writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify(first));
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function loginOf(url: string): string {
  const name = decodeURIComponent(new URL(url).username);
  return name === '' ? APP_ROLE : name;
}
