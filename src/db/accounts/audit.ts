import { and, asc, gte, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { accountActs } from '../schema/account-acts.ts';
import { callingViews } from '../schema/callings.ts';
import { commentActs } from '../schema/comments.ts';
import { journal } from '../schema/journal.ts';
import { staffExports } from '../schema/staff-exports.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** One line of the audit: what kind of thing was done, to what, when. Ids and kinds alone, as the proofs have them. */
export interface AuditLine {
  readonly source: 'journal' | 'view' | 'comment' | 'account' | 'export';
  readonly at: string;
  /** The kind of event, of look, of act on a comment, of act on an account, or of file. */
  readonly kind: string;
  readonly engagement: string | null;
  readonly seq: number | null;
  readonly side: string | null;
  /** Whose account; for the journal nobody: who acted is committed to, not told. */
  readonly person: string | null;
  readonly by: string | null;
  /** The journal's hash at that entry. */
  readonly hash: string | null;
  /** Of a file that was taken away: what they held who took it. */
  readonly office: string | null;
}

/** So many rows at a time: the whole is never in memory. */
const STEP = 1_000;

/** The audit from an instant on: every journal entry's header, in order engagement by engagement, then looks, then shared comments that were resolved or opened again, then acts on accounts, then files that the staff took away. */
export async function* auditLines(
  db: Database,
  viewer: Extract<Viewer, { kind: 'admin' }>,
  from: string,
): AsyncGenerator<AuditLine> {
  yield* headers(db, viewer, from);
  yield* looks(db, viewer, from);
  yield* comments(db, viewer, from);
  yield* acts(db, viewer, from);
  yield* files(db, viewer, from);
}

const NOTHING = { engagement: null, seq: null, side: null, person: null, by: null, hash: null, office: null };

interface Header {
  readonly engagement: string;
  readonly seq: number;
  readonly at: Date;
  readonly kind: string;
  readonly side: string | null;
  readonly hash: string;
}

async function* headers(db: Database, viewer: Viewer, from: string): AsyncGenerator<AuditLine> {
  const read = (after: Header | null): Promise<readonly Header[]> =>
    readAs(db, viewer, (tx) =>
      tx
        .select({
          engagement: journal.engagementId,
          seq: journal.seq,
          at: journal.at,
          kind: journal.type,
          side: journal.side,
          hash: journal.hash,
        })
        .from(journal)
        .where(
          and(
            gte(journal.at, new Date(from)),
            after === null
              ? undefined
              : sql`(${journal.engagementId}, ${journal.seq}) > (${after.engagement}::uuid, ${after.seq}::int)`,
          ),
        )
        .orderBy(asc(journal.engagementId), asc(journal.seq))
        .limit(STEP),
    );
  for await (const row of all(read)) yield { ...NOTHING, ...row, source: 'journal', at: toInstant(row.at) };
}

interface Look {
  readonly id: string;
  readonly engagement: string;
  readonly at: Date;
  readonly kind: string;
}

async function* looks(db: Database, viewer: Viewer, from: string): AsyncGenerator<AuditLine> {
  const read = (after: Look | null): Promise<readonly Look[]> =>
    readAs(db, viewer, (tx) =>
      tx
        .select({
          id: callingViews.viewId,
          engagement: callingViews.engagementId,
          at: callingViews.at,
          kind: callingViews.what,
        })
        .from(callingViews)
        .where(
          after === null
            ? gte(callingViews.at, new Date(from))
            : sql`(${callingViews.at}, ${callingViews.viewId}) > (${toInstant(after.at)}, ${after.id}::uuid)`,
        )
        .orderBy(asc(callingViews.at), asc(callingViews.viewId))
        .limit(STEP),
    );
  for await (const { id: _, ...row } of all(read)) yield { ...NOTHING, ...row, source: 'view', at: toInstant(row.at) };
}

type CommentAct = typeof commentActs.$inferSelect;

async function* comments(db: Database, viewer: Viewer, from: string): AsyncGenerator<AuditLine> {
  const { at, engagementId, seq, clause, number } = commentActs;
  const read = (after: CommentAct | null): Promise<readonly CommentAct[]> =>
    readAs(db, viewer, (tx) =>
      tx
        .select()
        .from(commentActs)
        .where(
          after === null
            ? gte(at, new Date(from))
            : sql`(${at}, ${engagementId}, ${seq}, ${clause}, ${number}) >
                  (${toInstant(after.at)}, ${after.engagementId}::uuid, ${after.seq}::int, ${after.clause}, ${after.number}::int)`,
        )
        .orderBy(asc(at), asc(engagementId), asc(seq), asc(clause), asc(number))
        .limit(STEP),
    );
  for await (const row of all(read)) {
    const { engagementId: engagement, act: kind, side } = row;
    yield { ...NOTHING, source: 'comment', at: toInstant(row.at), kind, engagement, seq: row.seq, side };
  }
}

type File = typeof staffExports.$inferSelect;

async function* files(db: Database, viewer: Viewer, from: string): AsyncGenerator<AuditLine> {
  const { at, exportId } = staffExports;
  const read = (after: File | null): Promise<readonly File[]> =>
    readAs(db, viewer, (tx) =>
      tx
        .select()
        .from(staffExports)
        .where(
          after === null
            ? gte(at, new Date(from))
            : sql`(${at}, ${exportId}) > (${toInstant(after.at)}, ${after.exportId}::uuid)`,
        )
        .orderBy(asc(at), asc(exportId))
        .limit(STEP),
    );
  for await (const { person: by, office, what, format, engagementId: engagement, at: time } of all(read)) {
    const kind = `${what}.${format}`;
    yield { ...NOTHING, source: 'export', at: toInstant(time), kind, engagement, by, office };
  }
}

/** All rows of a reading that goes on after its last one. */
async function* all<Row>(read: (after: Row | null) => Promise<readonly Row[]>): AsyncGenerator<Row> {
  let after: Row | null = null;
  for (;;) {
    const rows: readonly Row[] = await read(after);
    yield* rows;
    after = rows.at(-1) ?? null;
    if (rows.length < STEP) return;
  }
}

/** Acts on accounts are few: a handful a month. */
async function* acts(db: Database, viewer: Viewer, from: string): AsyncGenerator<AuditLine> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(accountActs)
      .where(gte(accountActs.at, new Date(from)))
      .orderBy(asc(accountActs.at)),
  );
  for (const row of rows)
    yield {
      ...NOTHING,
      source: 'account',
      at: toInstant(row.at),
      kind: row.act,
      person: row.personId,
      by: row.actedBy,
    };
}
