import { createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { envelopeKeyId, openEnvelope, sealEnvelope } from './envelope.ts';
import { KeyFault } from './key-fault.ts';
import { deriveKey, KEY_BYTES, type MasterKeys } from './master-keys.ts';
import { type KeyScope, scopeName } from './scope.ts';

/** A wrapped data key as the table holds it. `wrapped` is null once destroyed. */
export interface StoredKey {
  readonly id: string;
  readonly scope: string;
  readonly masterId: string;
  readonly wrapped: Uint8Array | null;
  readonly destroyedAt: Date | null;
}

/** Where wrapped keys live: the table `data_keys`, or a map in tests. */
export interface KeyStore {
  find(scope: string): Promise<StoredKey | null>;
  /** Stores the key unless the scope has one, and returns the one that stands. */
  insert(
    key: { id: string; scope: string; masterId: string; wrapped: Uint8Array },
    about: KeyScope,
  ): Promise<StoredKey>;
  destroy(scope: string): Promise<boolean>;
  listWrapped(exceptMasterId: string): Promise<readonly StoredKey[]>;
  rewrap(id: string, masterId: string, wrapped: Uint8Array): Promise<void>;
}

/** An opened data key, bound to its scope. */
export interface DataKey {
  readonly id: string;
  readonly scope: KeyScope;
  /** Seals UTF-8 text for one field; the field's name is part of what is authenticated. */
  seal(field: string, text: string): Buffer;
  sealBytes(field: string, bytes: Uint8Array): Buffer;
  open(field: string, envelope: Uint8Array): string;
  openBytes(field: string, envelope: Uint8Array): Buffer;
  /** HMAC-SHA-256 in hexadecimal, by a key derived for `purpose`: the same input gives the same output until the key is destroyed. */
  hmac(purpose: string, input: string): string;
}

/** Version of the layout of what is sealed: part of the associated data. */
const SCHEMA_VERSION = 1;
/**
 * How long an opened key may stay in a process after another process destroyed it. A minute: short
 * beside a retention term, long enough that no command waits for a key.
 */
const CACHE_MS = 60_000;
const CACHE_LIMIT = 5_000;

/**
 * Data keys by scope, made on first use, each wrapped by the master key (HKDF-derived wrapping key,
 * AES-256-GCM). Destroying a key erases everything that it sealed; commitments and hashes stand.
 */
export class Keyring {
  readonly #store: KeyStore;
  readonly #master: MasterKeys;
  readonly #opened = new Map<string, { readonly key: OpenedKey; readonly until: number }>();

  constructor(store: KeyStore, master: MasterKeys) {
    this.#store = store;
    this.#master = master;
  }

  /** The scope's key, made when there is none. Throws {@link KeyFault} `key-destroyed` after an erasure. */
  async dataKey(scope: KeyScope): Promise<DataKey> {
    const name = scopeName(scope);
    const known = this.#opened.get(name);
    if (known !== undefined && known.until > Date.now()) return known.key;
    const stored = (await this.#store.find(name)) ?? (await this.#create(scope, name));
    const key = this.#unwrap(scope, name, stored);
    this.#remember(name, key);
    return key;
  }

  /** The scope's key as it stands in the store, never made, never from memory: what an auditor asks for. Null when there is none. */
  async standingKey(scope: KeyScope): Promise<DataKey | null> {
    const name = scopeName(scope);
    const stored = await this.#store.find(name);
    return stored === null ? null : this.#unwrap(scope, name, stored);
  }

  /** Destroys the scope's key for good. True when there was one to destroy. */
  async destroy(scope: KeyScope): Promise<boolean> {
    const name = scopeName(scope);
    const destroyed = await this.#store.destroy(name);
    this.#opened.delete(name);
    return destroyed;
  }

  /** Wraps all data keys by the current master key. Returns how many were moved. */
  async rewrap(): Promise<number> {
    const stale = await this.#store.listWrapped(this.#master.current.id);
    for (const stored of stale) {
      const bytes = this.#unwrapBytes(stored);
      const { masterId, wrapped } = this.#wrap(stored.scope, stored.id, bytes);
      await this.#store.rewrap(stored.id, masterId, wrapped);
    }
    return stale.length;
  }

  /** A key for one purpose of the installation, not stored anywhere: see {@link deriveKey}. */
  derive(purpose: string): Buffer {
    return deriveKey(this.#master, purpose);
  }

  async #create(scope: KeyScope, name: string): Promise<StoredKey> {
    const id = randomUUID();
    const { masterId, wrapped } = this.#wrap(name, id, randomBytes(KEY_BYTES));
    return this.#store.insert({ id, scope: name, masterId, wrapped }, scope);
  }

  #wrap(name: string, id: string, bytes: Buffer): { masterId: string; wrapped: Buffer } {
    const masterId = this.#master.current.id;
    return { masterId, wrapped: sealEnvelope(deriveKey(this.#master, 'wrap', masterId), id, `wrap|${name}`, bytes) };
  }

  #unwrapBytes(stored: StoredKey): Buffer {
    if (stored.wrapped === null) {
      throw new KeyFault('key-destroyed', `The key of ${stored.scope} was destroyed: its content is gone.`);
    }
    return openEnvelope(deriveKey(this.#master, 'wrap', stored.masterId), `wrap|${stored.scope}`, stored.wrapped);
  }

  #unwrap(scope: KeyScope, name: string, stored: StoredKey): OpenedKey {
    return new OpenedKey(stored.id, scope, name, this.#unwrapBytes(stored));
  }

  #remember(name: string, key: OpenedKey): void {
    const oldest = this.#opened.keys().next();
    if (this.#opened.size >= CACHE_LIMIT && oldest.done !== true) this.#opened.delete(oldest.value);
    this.#opened.set(name, { key, until: Date.now() + CACHE_MS });
  }
}

class OpenedKey implements DataKey {
  readonly id: string;
  readonly scope: KeyScope;
  readonly #name: string;
  readonly #bytes: Buffer;
  readonly #derived = new Map<string, Buffer>();

  constructor(id: string, scope: KeyScope, name: string, bytes: Buffer) {
    this.id = id;
    this.scope = scope;
    this.#name = name;
    this.#bytes = bytes;
  }

  seal(field: string, text: string): Buffer {
    return this.sealBytes(field, Buffer.from(text, 'utf8'));
  }

  sealBytes(field: string, bytes: Uint8Array): Buffer {
    return sealEnvelope(this.#derive('seal'), this.id, this.#aad(field), bytes);
  }

  open(field: string, envelope: Uint8Array): string {
    return this.openBytes(field, envelope).toString('utf8');
  }

  openBytes(field: string, envelope: Uint8Array): Buffer {
    if (envelopeKeyId(envelope) !== this.id) {
      throw new KeyFault('envelope-forged', `The envelope of ${field} was sealed by another key.`);
    }
    return openEnvelope(this.#derive('seal'), this.#aad(field), envelope);
  }

  hmac(purpose: string, input: string): string {
    return createHmac('sha256', this.#derive(`hmac/${purpose}`))
      .update(input, 'utf8')
      .digest('hex');
  }

  #aad(field: string): string {
    return `entente|${SCHEMA_VERSION}|${this.#name}|${field}`;
  }

  #derive(purpose: string): Buffer {
    const known = this.#derived.get(purpose);
    if (known !== undefined) return known;
    const made = Buffer.from(hkdfSync('sha256', this.#bytes, Buffer.alloc(0), `entente/data/${purpose}`, KEY_BYTES));
    this.#derived.set(purpose, made);
    return made;
  }
}
