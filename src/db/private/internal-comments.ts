import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { ClauseId, EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Refused, refuse } from '../refusals.ts';
import { internalComments } from '../schema/private.ts';
import { readAs, withActor } from '../with-actor.ts';
import { isOnSide } from './is-on-side.ts';

export interface InternalComment {
  readonly id: string;
  readonly clause: ClauseId | null;
  readonly author: PersonId;
  readonly text: string;
  readonly at: Instant;
}

/** Writes a comment for one's own side. Refuses `not-found` when it is not the viewer's side. */
export async function writeComment(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: { readonly engagement: EngagementId; readonly side: Side },
  comment: { readonly clause: ClauseId | null; readonly text: string },
): Promise<{ readonly id: string } | Refused> {
  return withActor(db, { kind: 'person', person }, async (tx) => {
    if (!(await isOnSide(tx, of))) return refuse('not-found');
    const id = randomUUID();
    const key = await keyring.dataKey({ kind: 'side', ...of });
    await tx.insert(internalComments).values({
      commentId: id,
      engagementId: of.engagement,
      side: of.side,
      clause: comment.clause,
      content: key.seal(`comment/${id}`, comment.text),
      author: person,
    });
    return { id };
  });
}

/** One's own side's comments, oldest first. */
export async function readComments(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: { readonly engagement: EngagementId; readonly side: Side },
): Promise<readonly InternalComment[]> {
  const rows = await readAs(db, { kind: 'person', person }, (tx) =>
    tx
      .select()
      .from(internalComments)
      .where(and(eq(internalComments.engagementId, of.engagement), eq(internalComments.side, of.side)))
      .orderBy(asc(internalComments.writtenAt)),
  );
  if (rows.length === 0) return [];
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'side', ...of }));
  if (key === null) return [];
  return rows.map((row) => ({
    id: row.commentId,
    clause: row.clause as ClauseId | null,
    author: row.author as PersonId,
    text: key.open(`comment/${row.commentId}`, row.content),
    at: toInstant(row.writtenAt),
  }));
}
