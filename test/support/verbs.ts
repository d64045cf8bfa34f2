import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, vi } from 'vitest';
import { openKeyring } from '../../src/db/key-store.ts';
import { type TestDatabase, testDatabase } from './database.ts';

/** A database that the command line's verbs find by the environment. */
export async function verbsDatabase(): Promise<TestDatabase> {
  const fresh = await testDatabase();
  const key = randomBytes(32).toString('base64');
  vi.stubEnv('ENTENTE_HOME', fresh.home);
  vi.stubEnv('ENTENTE_KEY', key);
  vi.stubEnv('DATABASE_URL', fresh.databaseUrl);
  vi.stubEnv('DATABASE_OWNER_URL', fresh.databaseOwnerUrl);
  const keyring = openKeyring(fresh.db, { home: fresh.home, key });
  const close = async () => {
    vi.unstubAllEnvs();
    await fresh.close();
  };
  return { ...fresh, key, keyring, close };
}

/** What the verbs print, since the test began or since it was last cleared: call it in `describe`. */
export function heard(): { readonly text: () => string; readonly clear: () => void } {
  let out = '';
  beforeEach(() => {
    out = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });
  return {
    text: () => out,
    clear: () => {
      out = '';
    },
  };
}
