import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngagementId } from '../domain/ids.ts';
import { Keyring, type KeyStore, type StoredKey } from './keyring.ts';
import { deriveKey, loadMasterKeys, rotateMasterKey } from './master-keys.ts';

const engagement = randomUUID() as EngagementId;
const shared = { kind: 'engagement', engagement } as const;
const startup = { kind: 'side', engagement, side: 'startup' } as const;
const industrial = { kind: 'side', engagement, side: 'industrial' } as const;

function memoryStore(): KeyStore & { readonly rows: Map<string, StoredKey> } {
  const rows = new Map<string, StoredKey>();
  return {
    rows,
    find: async (scope) => rows.get(scope) ?? null,
    insert: async (key) => {
      const row = rows.get(key.scope) ?? { ...key, destroyedAt: null };
      rows.set(key.scope, row);
      return row;
    },
    destroy: async (scope) => {
      const row = rows.get(scope);
      if (row === undefined || row.wrapped === null) return false;
      rows.set(scope, { ...row, wrapped: null, destroyedAt: new Date() });
      return true;
    },
    listWrapped: async (except) => [...rows.values()].filter((row) => row.wrapped !== null && row.masterId !== except),
    rewrap: async (id, masterId, wrapped) => {
      for (const [scope, row] of rows) if (row.id === id) rows.set(scope, { ...row, masterId, wrapped });
    },
  };
}

describe('keys', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'entente-keys-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('the master key is made once, in a file that nobody else reads', () => {
    const first = loadMasterKeys({ home });
    expect(loadMasterKeys({ home }).current.key).toEqual(first.current.key);
    expect(statSync(join(home, 'master-key.json')).mode & 0o777).toBe(0o600);
  });

  it('a key file that others may read, or that is damaged, is refused', () => {
    loadMasterKeys({ home });
    chmodSync(join(home, 'master-key.json'), 0o644);
    expect(() => loadMasterKeys({ home })).toThrow(/chmod 600/);
    chmodSync(join(home, 'master-key.json'), 0o600);
    writeFileSync(join(home, 'master-key.json'), '{"keys":["short"]}');
    expect(() => loadMasterKeys({ home })).toThrow(expect.objectContaining({ code: 'master-key-malformed' }));
    writeFileSync(join(home, 'master-key.json'), '{');
    expect(() => loadMasterKeys({ home })).toThrow(expect.objectContaining({ code: 'master-key-unreadable' }));
  });

  it('a given key is the same in base64 and in hexadecimal, and never written to disk', () => {
    const key = randomBytes(32);
    const [a, b] = [key.toString('base64'), key.toString('hex')].map((text) => loadMasterKeys({ home, key: text }));
    expect(a?.current.id).toBe(b?.current.id);
    expect(() => readFileSync(join(home, 'master-key.json'))).toThrow();
    expect(() => loadMasterKeys({ home, key: Buffer.alloc(32).toString('hex') })).toThrow(/random/);
  });

  it('keys of two purposes are two keys', () => {
    const keys = loadMasterKeys({ home });
    expect(deriveKey(keys, 'a')).not.toEqual(deriveKey(keys, 'b'));
    expect(() => deriveKey(keys, 'a', 'ffff')).toThrow(expect.objectContaining({ code: 'master-key-unknown' }));
  });

  it('what is sealed opens for its engagement, side and field, and for no other', async () => {
    const keyring = new Keyring(memoryStore(), loadMasterKeys({ home }));
    const key = await keyring.dataKey(startup);
    const sealed = key.seal('draft', 'nos positions');
    expect(key.open('draft', sealed)).toBe('nos positions');
    expect(sealed.includes(Buffer.from('positions'))).toBe(false);
    expect(() => key.open('comment', sealed)).toThrow(expect.objectContaining({ code: 'envelope-forged' }));
    for (const scope of [industrial, shared]) {
      const other = await keyring.dataKey(scope);
      expect(() => other.open('draft', sealed)).toThrow(expect.objectContaining({ code: 'envelope-forged' }));
    }
    for (let at = 0; at < sealed.length; at += 1) {
      const forged = Buffer.from(sealed);
      forged.writeUInt8(forged.readUInt8(at) ^ 1, at);
      expect(() => key.open('draft', forged)).toThrow(expect.objectContaining({ code: 'envelope-forged' }));
    }
    expect(() => key.open('draft', sealed.subarray(0, 20))).toThrow(
      expect.objectContaining({ code: 'envelope-forged' }),
    );
  });

  it('a destroyed key is gone for good, in this process and the next', async () => {
    const store = memoryStore();
    const master = loadMasterKeys({ home });
    const keyring = new Keyring(store, master);
    const sealed = (await keyring.dataKey(shared)).seal('x', 'y');
    expect(await keyring.destroy(shared)).toBe(true);
    expect(await keyring.destroy(shared)).toBe(false);
    for (const ring of [keyring, new Keyring(store, master)]) {
      await expect(ring.dataKey(shared)).rejects.toMatchObject({ code: 'key-destroyed' });
      await expect(ring.standingKey(shared)).rejects.toMatchObject({ code: 'key-destroyed' });
    }
    expect((await keyring.dataKey(startup)).seal('x', 'y')).not.toEqual(sealed);
  });

  it('a rotated master key still opens what the old one wrapped, and takes it over', async () => {
    const store = memoryStore();
    const old = loadMasterKeys({ home });
    const sealed = (await new Keyring(store, old).dataKey(shared)).seal('x', 'y');
    const rotated = rotateMasterKey(home);
    expect(rotated.current).toMatchObject({ version: 2 });
    expect(rotated.all.map((key) => key.id)).toContain(old.current.id);
    const ring = new Keyring(store, rotated);
    expect((await ring.dataKey(shared)).open('x', sealed)).toBe('y');
    expect(await ring.rewrap()).toBe(1);
    expect(await ring.rewrap()).toBe(0);
    const onlyNew = new Keyring(store, { current: rotated.current, all: [rotated.current] });
    expect((await onlyNew.dataKey(shared)).open('x', sealed)).toBe('y');
  });

  it('a key moved from the file to the environment loses nothing', async () => {
    const store = memoryStore();
    const sealed = (await new Keyring(store, loadMasterKeys({ home })).dataKey(shared)).seal('x', 'y');
    const moved = loadMasterKeys({ home, key: randomBytes(32).toString('base64') });
    expect(moved.current.version).toBe(2);
    expect((await new Keyring(store, moved).dataKey(shared)).open('x', sealed)).toBe('y');
  });

  it('keyed hashes are the same until the key is destroyed', async () => {
    const keyring = new Keyring(memoryStore(), loadMasterKeys({ home }));
    const key = await keyring.dataKey(shared);
    expect(key.hmac('salt', '1/body')).toBe(key.hmac('salt', '1/body'));
    expect(key.hmac('salt', '1/body')).toMatch(/^[0-9a-f]{64}$/);
    expect(key.hmac('salt', '1/body')).not.toBe(key.hmac('other', '1/body'));
  });
});
