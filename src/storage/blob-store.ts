/**
 * Named bytes on a disk or in an object store: the one thing that an adapter must do. Names are 64
 * hexadecimal digits; the same name is always written with the same meaning, so writes never conflict.
 */
export interface BlobStore {
  /** Durable and whole, or not at all. An existing name is left as it is. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  read(name: string): Promise<Uint8Array | null>;
  exists(name: string): Promise<boolean>;
}
