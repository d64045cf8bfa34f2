import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import { sha256Hex } from '../domain/evidence/sha256.ts';
import type { LibraryHash } from '../domain/ids.ts';
import type { Library } from '../domain/memorandum/library.ts';

/** A library as it is kept: its canonical JSON under its hash. */
export interface StoredLibrary {
  readonly hash: LibraryHash;
  readonly json: string;
}

export function storeForm(library: Library): StoredLibrary {
  return { hash: library.hash, json: canonicalJson(library) };
}

/** Reads a kept library back; throws when its content does not have the hash it is kept under. */
export function readStored(stored: StoredLibrary): Library {
  const library = JSON.parse(stored.json) as Library;
  const { hash, ...content } = library;
  if (hash !== stored.hash || sha256Hex(canonicalJson(content)) !== hash) {
    throw new Error(`stored clause library ${stored.hash} does not have its hash`);
  }
  return library;
}
