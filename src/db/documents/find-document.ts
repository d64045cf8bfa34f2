import { and, eq, isNotNull } from 'drizzle-orm';
import type { Sha256 } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { documents } from '../schema/documents.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** The file made under a key; null while there is none. For the engine, which made the key. */
export async function findDocument(db: Database, key: string): Promise<Sha256 | null> {
  const [row] = await readAs(db, ENGINE, (tx) =>
    tx
      .select({ sha256: documents.sha256 })
      .from(documents)
      .where(and(eq(documents.key, key), isNotNull(documents.sha256))),
  );
  return (row?.sha256 as Sha256 | null | undefined) ?? null;
}
