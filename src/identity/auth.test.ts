import { readFileSync } from 'node:fs';
import { getAuthTables } from 'better-auth/db';
import { getTableColumns } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../db/database.ts';
import { account, session, user, verification } from '../db/schema/auth.ts';
import { createAuth } from './auth.ts';

/** Doors of the sign-in library that were open once, somewhere: each stays shut here. */
const auth = createAuth({
  // Never connected to: only the configuration is asked.
  db: openDatabase({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' }).auth,
  tables: { user, session, account, verification },
  secret: Buffer.alloc(32, 7),
  publicUrl: 'https://entente.example',
  deliverCode: async () => undefined,
});

describe('the sign-in library', () => {
  it('finds every column that it expects in our tables, and no plugin’s besides', () => {
    const expected = getAuthTables(auth.options);
    const ours = { user, session, account, verification };
    expect(Object.keys(expected).sort()).toEqual(Object.keys(ours).sort());
    for (const [name, table] of Object.entries(ours)) {
      const columns = Object.keys(getTableColumns(table)).sort();
      const fields = ['id', ...Object.keys(expected[name]?.fields ?? {})].sort();
      expect([name, columns]).toEqual([name, fields]);
    }
  });

  it('has one plugin: no API keys (CVE-2025-61928), no organisations, no SSO, no magic links', () => {
    expect(auth.options.plugins.map((plugin) => plugin.id)).toEqual(['email-otp']);
    const endpoints = Object.keys(auth.api);
    expect(
      endpoints.filter((name) => /apiKey|organization|invitation|sso|magicLink|oneTap|passkey/i.test(name)),
    ).toEqual([]);
  });

  it('knows no password and links no accounts', () => {
    expect(auth.options.emailAndPassword.enabled).toBe(false);
    expect(auth.options.account.accountLinking.enabled).toBe(false);
    expect('socialProviders' in auth.options).toBe(false);
    expect(auth.options.user.changeEmail.enabled).toBe(false);
  });

  it('is pinned to one release', () => {
    const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
    const pinned = read('package.json').dependencies['better-auth'];
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read('package-lock.json').packages['node_modules/better-auth'].version).toBe(pinned);
  });
});
