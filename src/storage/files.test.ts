import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngagementId, Sha256 } from '../domain/ids.ts';
import { Keyring, type StoredKey } from '../keys/keyring.ts';
import { loadMasterKeys } from '../keys/master-keys.ts';
import { openFiles } from './open-files.ts';

function ring(home: string): Keyring {
  const rows = new Map<string, StoredKey>();
  return new Keyring(
    {
      find: async (scope) => rows.get(scope) ?? null,
      insert: async (key) => {
        const row = { ...key, destroyedAt: null };
        rows.set(key.scope, row);
        return row;
      },
      destroy: async (scope) => {
        const row = rows.get(scope);
        if (row !== undefined) rows.set(scope, { ...row, wrapped: null, destroyedAt: new Date() });
        return row !== undefined;
      },
      listWrapped: async () => [],
      rewrap: async () => undefined,
    },
    loadMasterKeys({ home }),
  );
}

function storedPaths(home: string): string[] {
  return readdirSync(join(home, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('stored files', () => {
  const text = Buffer.from('le mémorandum');
  const engagement = randomUUID() as EngagementId;
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'entente-files-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('are named by their content and come back as they were', async () => {
    const { open } = openFiles(home, ring(home));
    const name = await open.put(text);
    expect(await open.put(text)).toBe(name);
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(Buffer.from((await open.get(name)) ?? [])).toEqual(text);
    expect(await open.has(name)).toBe(true);
    expect(storedPaths(home)).toHaveLength(1);
    expect(statSync(storedPaths(home)[0] ?? '').mode & 0o077).toBe(0);
  });

  it('say that they are not there, and never reach outside of their folder', async () => {
    const { open } = openFiles(home, ring(home));
    expect(await open.get('a'.repeat(64) as Sha256)).toBeNull();
    expect(await open.has('a'.repeat(64) as Sha256)).toBe(false);
    await expect(open.get('../../etc/passwd' as Sha256)).rejects.toThrow(/64 hexadecimal digits/);
  });

  it.each(['open', 'sealed'])('are checked when read: %s', async (kind) => {
    const files = openFiles(home, ring(home));
    const store = kind === 'open' ? files.open : files.of(engagement);
    const name = await store.put(text);
    const [path] = storedPaths(home);
    const bytes = readFileSync(path ?? '');
    for (const damaged of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from('x')])]) {
      writeFileSync(path ?? '', damaged);
      await expect(store.get(name)).rejects.toMatchObject({ code: 'file-damaged' });
    }
  });

  it('of an engagement are sealed, under a name that tells nothing, and die with its key', async () => {
    const keyring = ring(home);
    const files = openFiles(home, keyring);
    const name = await files.of(engagement).put(text);
    expect(await files.of(randomUUID() as EngagementId).get(name)).toBeNull();
    const [path] = storedPaths(home);
    expect(path).not.toContain(name);
    expect(readFileSync(path ?? '').includes(text)).toBe(false);
    expect(Buffer.from((await files.of(engagement).get(name)) ?? [])).toEqual(text);
    await keyring.destroy({ kind: 'engagement', engagement });
    expect(await files.of(engagement).get(name)).toBeNull();
    expect(await files.of(engagement).has(name)).toBe(false);
  });
});
