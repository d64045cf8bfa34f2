import { randomUUID } from 'node:crypto';
import { asc, eq, sql } from 'drizzle-orm';
import type { EngagementId, Instant, Sha256 } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Database } from '../database.ts';
import { toInstant, toInstantOrNull } from '../instant.ts';
import { documents } from '../schema/documents.ts';
import { ENGINE, type Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

export type DocumentKind =
  | 'memorandum-docx'
  | 'memorandum-pdf'
  | 'redline-docx'
  | 'agreement-pdf'
  | 'evidence-pdf'
  | 'nda-pdf'
  /** The frozen text: tree and terms as canonical JSON, Word file, PDF with its signature fields. */
  | 'frozen-tree'
  | 'frozen-terms'
  | 'frozen-docx'
  | 'frozen-pdf';

export interface DocumentRow {
  readonly id: string;
  readonly engagement: EngagementId;
  readonly kind: DocumentKind;
  readonly turn: number | null;
  readonly status: 'queued' | 'ready' | 'failed';
  readonly sha256: Sha256 | null;
  readonly bytes: number | null;
  readonly language: Language | null;
  /** Why it failed, as a code. */
  readonly errorCode: string | null;
  readonly createdAt: Instant;
  readonly readyAt: Instant | null;
}

/** What a document is, and the key under which it is made once: `{engagement}-{seq}-{kind}`. */
export interface DocumentOrder {
  readonly key: string;
  readonly engagement: EngagementId;
  readonly kind: DocumentKind;
  readonly turn?: number | null;
  readonly language?: Language | null;
}

/** Says that a document will come. The same key again changes nothing. */
export async function queueDocument(db: Database, order: DocumentOrder): Promise<void> {
  await withActor(db, ENGINE, (tx) =>
    tx
      .insert(documents)
      .values({ ...rowOf(order), status: 'queued' })
      .onConflictDoNothing({ target: documents.key }),
  );
}

/** Records a document whose bytes are in the file store. The same key again changes nothing once it is ready. */
export async function recordDocument(
  db: Database,
  order: DocumentOrder,
  file: { readonly sha256: Sha256; readonly bytes: number },
): Promise<void> {
  const ready = { status: 'ready', sha256: file.sha256, bytes: file.bytes, errorCode: null, readyAt: new Date() };
  await withActor(db, ENGINE, (tx) =>
    tx
      .insert(documents)
      .values({ ...rowOf(order), ...ready })
      .onConflictDoUpdate({ target: documents.key, set: ready, setWhere: sql`${documents.status} <> 'ready'` }),
  );
}

/** Records that a document could not be made, with the code of why. A later success replaces it. */
export async function failDocument(db: Database, order: DocumentOrder, errorCode: string): Promise<void> {
  const failed = { status: 'failed', errorCode };
  await withActor(db, ENGINE, (tx) =>
    tx
      .insert(documents)
      .values({ ...rowOf(order), ...failed })
      .onConflictDoUpdate({ target: documents.key, set: failed, setWhere: sql`${documents.status} <> 'ready'` }),
  );
}

/** What was made under this key, once it is ready; for whoever would make it again. */
export async function findDocument(db: Database, key: string): Promise<{ readonly sha256: Sha256 } | null> {
  const [row] = await readAs(db, ENGINE, (tx) =>
    tx.select({ sha256: documents.sha256 }).from(documents).where(eq(documents.key, key)),
  );
  return row === undefined || row.sha256 === null ? null : { sha256: row.sha256 as Sha256 };
}

/** The engagement's documents, oldest first. */
export async function listDocuments(
  db: Database,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<readonly DocumentRow[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(documents)
      .where(eq(documents.engagementId, engagement))
      .orderBy(asc(documents.createdAt), asc(documents.documentId)),
  );
  return rows.map(toRow);
}

/** One document. Null when unknown or not the viewer's. */
export async function readDocument(db: Database, viewer: Viewer, id: string): Promise<DocumentRow | null> {
  const [row] = await readAs(db, viewer, (tx) => tx.select().from(documents).where(eq(documents.documentId, id)));
  return row === undefined ? null : toRow(row);
}

function rowOf(order: DocumentOrder) {
  return {
    documentId: randomUUID(),
    engagementId: order.engagement,
    key: order.key,
    kind: order.kind,
    turn: order.turn ?? null,
    language: order.language ?? null,
  };
}

function toRow(row: typeof documents.$inferSelect): DocumentRow {
  return {
    id: row.documentId,
    engagement: row.engagementId as EngagementId,
    kind: row.kind as DocumentKind,
    turn: row.turn,
    status: row.status as DocumentRow['status'],
    sha256: row.sha256 as Sha256 | null,
    bytes: row.bytes,
    language: row.language as Language | null,
    errorCode: row.errorCode,
    createdAt: toInstant(row.createdAt),
    readyAt: toInstantOrNull(row.readyAt),
  };
}
