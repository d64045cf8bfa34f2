import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { openKeyring } from '../../src/db/key-store.ts';
import type { Keyring } from '../../src/keys/keyring.ts';

export interface TestDatabase {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly databaseUrl: string;
  readonly databaseOwnerUrl: string;
  /** Its master key, for a process that opens the keyring itself. */
  readonly key: string;
  /** A folder of the test's own, for keys and files. */
  readonly home: string;
  /** The owner's connection: passes row-level security, for looking behind the fences. */
  readonly owner: postgres.Sql;
  close(): Promise<void>;
}

/** A migrated database of the caller's own, cloned from the run's template: call it in `beforeAll`, `close` in `afterAll`. */
export async function testDatabase(options: { readonly empty?: boolean } = {}): Promise<TestDatabase> {
  const server = inject('postgres');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await create(server.ownerUrl, name, options.empty === true ? 'template0' : databaseOf(server.ownerUrl));
  const databaseUrl = withDatabase(server.appUrl, name);
  const databaseOwnerUrl = withDatabase(server.ownerUrl, name);
  const home = mkdtempSync(join(tmpdir(), 'entente-test-home-'));
  const db = openDatabase({ databaseUrl });
  const owner = postgres(databaseOwnerUrl, { max: 2, onnotice: () => undefined });
  const key = randomBytes(32).toString('base64');
  const keyring = openKeyring(db, { home, key });
  return {
    db,
    keyring,
    key,
    databaseUrl,
    databaseOwnerUrl,
    home,
    owner,
    async close() {
      await db.close();
      await owner.end({ timeout: 5 });
      await asAdmin(server.ownerUrl, `drop database if exists ${name} with (force)`);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function create(ownerUrl: string, name: string, template: string): Promise<void> {
  await asAdmin(ownerUrl, `create database ${name} template ${template} strategy file_copy`);
}

/** Another file cloning the template (55006) and a vacuum at work in what is dropped (42501) pass in a moment. */
const PASSING = ['55006', '42501'];

async function asAdmin(ownerUrl: string, statement: string): Promise<void> {
  const admin = postgres(withDatabase(ownerUrl, 'postgres'), { max: 1, onnotice: () => undefined });
  try {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await admin.unsafe(statement);
        return;
      } catch (error) {
        const passing = error instanceof postgres.PostgresError && PASSING.includes(error.code);
        if (!passing || attempt > 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    await admin.end();
  }
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

function withDatabase(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.toString();
}
