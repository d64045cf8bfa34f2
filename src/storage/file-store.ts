import type { Sha256 } from '../domain/ids.ts';

/** Files by content: what is stored is named by its SHA-256, so that a name proves its bytes. */
export interface FileStore {
  /** Stores the bytes, durably, and returns their SHA-256. The same bytes again cost nothing. */
  put(bytes: Uint8Array): Promise<Sha256>;
  /** The bytes, checked against their name. Null when not stored; throws {@link StorageFault} when damaged. */
  get(sha256: Sha256): Promise<Uint8Array | null>;
  has(sha256: Sha256): Promise<boolean>;
}

/** A stored file is no longer what its name says. */
export class StorageFault extends Error {
  readonly code = 'file-damaged';
  readonly sha256: Sha256;

  constructor(sha256: Sha256, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StorageFault';
    this.sha256 = sha256;
  }
}
