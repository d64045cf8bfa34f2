import type { Database } from '../db/database.ts';
import { storeLibrary } from '../db/libraries/libraries.ts';
import type { Library } from '../domain/memorandum/library.ts';

/** Keeps the library in the database under its hash: engagements load it from there, never from the templates. */
export async function keepLibrary(db: Database, library: Library): Promise<void> {
  await storeLibrary(db, { hash: library.hash, version: library.version, compiled: library });
}
