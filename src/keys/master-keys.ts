import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { KeyFault } from './key-fault.ts';

/** AES-256 and HMAC-SHA-256 keys alike: 32 bytes. */
export const KEY_BYTES = 32;
const FILE = 'master-key.json';
/** Group and others must see nothing of the file. */
const OTHERS = 0o077;

export interface MasterKey {
  /** 1 for the first; the highest is current. */
  readonly version: number;
  /** First 8 bytes (16 hexadecimal digits) of an HKDF of the key: names it whatever its number, tells nothing of it. */
  readonly id: string;
  readonly key: Buffer;
}

/** All versions of the master key that this installation holds. New data keys are wrapped by `current`; old ones still open. */
export interface MasterKeys {
  readonly current: MasterKey;
  /** Newest first. */
  readonly all: readonly MasterKey[];
}

/**
 * The master keys: `key` (32 bytes in base64 or hexadecimal, from `ENTENTE_KEY`) when given, else the
 * 0600 file `master-key.json` in `home`, made on first use. With `key` given, versions in the file
 * still open what they once wrapped, so that a move from file to environment loses nothing.
 * Throws {@link KeyFault} `master-key-exposed` when others may read the file, `master-key-unreadable` when it is damaged.
 */
export function loadMasterKeys(source: { readonly home: string; readonly key?: string | undefined }): MasterKeys {
  const path = join(source.home, FILE);
  if (source.key !== undefined) {
    const given = decodeKey(source.key);
    const older = existsSync(path) ? readKeyFile(path) : [];
    const same = older.find((key) => key.key.equals(given));
    const current = masterKey(given, same?.version ?? (older[0]?.version ?? 0) + 1);
    return { current, all: [current, ...older.filter((key) => key !== same)] };
  }
  if (!existsSync(path)) createKeyFile(source.home, path, [randomBytes(KEY_BYTES)]);
  const all = readKeyFile(path);
  const [current] = all;
  if (current === undefined) throw new KeyFault('master-key-unreadable', `${path} holds no key.`);
  return { current, all };
}

/**
 * Adds a new version to the file in `home` and makes it current. Data keys wrapped before still open;
 * `Keyring.rewrap` moves them to the new version.
 */
export function rotateMasterKey(home: string): MasterKeys {
  const path = join(home, FILE);
  const older = existsSync(path) ? readKeyFile(path) : [];
  const keys = [randomBytes(KEY_BYTES), ...older.map((key) => key.key)];
  const next = `${path}.${process.pid}.new`;
  writeKeyFile(next, keys);
  renameSync(next, path);
  return loadMasterKeys({ home });
}

/**
 * A key of its own for one purpose (`temporal-payload-codec`, `command-id` …): HKDF-SHA-256 (RFC 5869)
 * of the current master key, 32 bytes. Give `id` to derive from an older version.
 */
export function deriveKey(keys: MasterKeys, purpose: string, id: string = keys.current.id): Buffer {
  const key = keys.all.find((candidate) => candidate.id === id);
  if (key === undefined) throw new KeyFault('master-key-unknown', `No master key ${id} in this installation.`);
  return Buffer.from(hkdfSync('sha256', key.key, Buffer.alloc(0), `entente/${purpose}`, KEY_BYTES));
}

function masterKey(key: Buffer, version: number): MasterKey {
  const id = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'entente/master-key-id', 8)).toString('hex');
  return { version, id, key };
}

function decodeKey(text: string): Buffer {
  const bytes = /^[0-9a-fA-F]{64}$/.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64url');
  if (bytes.length !== KEY_BYTES || timingSafeEqual(bytes, Buffer.alloc(KEY_BYTES))) {
    throw new KeyFault('master-key-malformed', 'ENTENTE_KEY must be 32 random bytes in base64 or hexadecimal.');
  }
  return bytes;
}

function readKeyFile(path: string): MasterKey[] {
  if ((statSync(path).mode & OTHERS) !== 0) {
    throw new KeyFault('master-key-exposed', `${path} may be read by others: chmod 600 it, and rotate the key.`);
  }
  try {
    const file: { keys: unknown } = JSON.parse(readFileSync(path, 'utf8'));
    if (!Array.isArray(file.keys)) throw new Error('no list of keys');
    const { keys } = file;
    return keys.map((text, index) => masterKey(decodeKey(String(text)), keys.length - index));
  } catch (cause) {
    if (cause instanceof KeyFault) throw cause;
    throw new KeyFault('master-key-unreadable', `${path} is damaged: restore it from the backup.`, cause);
  }
}

/** Two processes may start at once on an empty home: the link decides who made the file, both read it. */
function createKeyFile(home: string, path: string, keys: readonly Buffer[]): void {
  mkdirSync(home, { recursive: true });
  const own = `${path}.${process.pid}.new`;
  writeKeyFile(own, keys);
  try {
    linkSync(own, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Newest first. On disk before it is used: a lost master key loses everything. */
function writeKeyFile(path: string, keys: readonly Buffer[]): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeSync(file, `${JSON.stringify({ keys: keys.map((key) => key.toString('base64url')) }, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
