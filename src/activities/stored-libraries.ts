import type { Database } from '../db/database.ts';
import { loadStoredLibrary } from '../db/libraries/libraries.ts';
import type { LibraryHash } from '../domain/ids.ts';
import type { Library } from '../domain/memorandum/library.ts';
import { readStored } from '../library/store-form.ts';

/** A library is a few hundred kilobytes, and an installation pins a handful at a time. */
const KEPT = 8;

/**
 * Compiled libraries by hash, from the database, checked against their hash when read, the last few
 * kept in memory: they never change. An engagement never reads `templates/`.
 */
export function storedLibraries(db: Database): (hash: LibraryHash) => Promise<Library | null> {
  const kept = new Map<LibraryHash, Library>();
  return async (hash) => {
    const known = kept.get(hash);
    if (known !== undefined) return known;
    const stored = await loadStoredLibrary(db, hash);
    if (stored === null) return null;
    const library = readStored({ hash, json: JSON.stringify(stored.compiled) });
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(hash, library);
    return library;
  };
}
