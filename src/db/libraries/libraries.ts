import { desc, eq } from 'drizzle-orm';
import type { LibraryHash } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { libraries } from '../schema/libraries.ts';
import { ENGINE } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

/** Keeps a compiled library under its hash, for ever. The same hash again changes nothing. */
export async function storeLibrary(
  db: Database,
  library: { readonly hash: LibraryHash; readonly version: string; readonly compiled: unknown },
): Promise<void> {
  await withActor(db, ENGINE, (tx) => tx.insert(libraries).values(library).onConflictDoNothing());
}

/** The compiled library of that hash, as it was stored; key order is not kept. Null when unknown here. */
export async function loadStoredLibrary(
  db: Database,
  hash: LibraryHash,
): Promise<{ readonly version: string; readonly compiled: unknown } | null> {
  const [row] = await readAs(db, ENGINE, (tx) =>
    tx
      .select({ version: libraries.version, compiled: libraries.compiled })
      .from(libraries)
      .where(eq(libraries.hash, hash)),
  );
  return row ?? null;
}

/** Hashes and versions of all stored libraries, the newest first. */
export async function listLibraries(
  db: Database,
): Promise<readonly { readonly hash: LibraryHash; readonly version: string }[]> {
  const rows = await readAs(db, ENGINE, (tx) =>
    tx.select({ hash: libraries.hash, version: libraries.version }).from(libraries).orderBy(desc(libraries.storedAt)),
  );
  return rows.map((row) => ({ hash: row.hash as LibraryHash, version: row.version }));
}
