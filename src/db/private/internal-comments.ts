import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { ClauseId, EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Refused, refuse } from '../refusals.ts';
import { internalCommentStates } from '../schema/comments.ts';
import { internalComments } from '../schema/private.ts';
import { readAs, withActor } from '../with-actor.ts';
import { isOnSide } from './is-on-side.ts';

export interface InternalComment {
  readonly id: string;
  readonly clause: ClauseId | null;
  readonly author: PersonId;
  readonly text: string;
  readonly at: Instant;
  readonly resolved: { readonly by: PersonId; readonly at: Instant } | null;
}

/** What the side's key seals of a comment's state. */
interface CommentState {
  readonly resolved: boolean;
  readonly by: PersonId;
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
      .select({ comment: internalComments, state: internalCommentStates.content })
      .from(internalComments)
      .leftJoin(internalCommentStates, eq(internalCommentStates.commentId, internalComments.commentId))
      .where(and(eq(internalComments.engagementId, of.engagement), eq(internalComments.side, of.side)))
      .orderBy(asc(internalComments.writtenAt)),
  );
  if (rows.length === 0) return [];
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'side', ...of }));
  if (key === null) return [];
  return rows.map(({ comment: row, state }) => ({
    id: row.commentId,
    clause: row.clause as ClauseId | null,
    author: row.author as PersonId,
    text: key.open(`comment/${row.commentId}`, row.content),
    at: toInstant(row.writtenAt),
    resolved: state === null ? null : resolvedIn(JSON.parse(key.open(stateField(row.commentId), state))),
  }));
}

/** Resolves one of the side's own comments, or opens it again. Refuses `not-found` when the side has no such comment. */
export async function setInternalCommentState(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: { readonly engagement: EngagementId; readonly side: Side },
  comment: string,
  resolved: boolean,
): Promise<Refused | null> {
  return withActor(db, { kind: 'person', person }, async (tx) => {
    const [known] = await tx
      .select({ id: internalComments.commentId })
      .from(internalComments)
      .where(
        and(
          eq(internalComments.commentId, comment),
          eq(internalComments.engagementId, of.engagement),
          eq(internalComments.side, of.side),
        ),
      );
    if (known === undefined) return refuse('not-found');
    const state: CommentState = { resolved, by: person, at: toInstant(new Date()) };
    const key = await keyring.dataKey({ kind: 'side', ...of });
    const content = key.seal(stateField(comment), JSON.stringify(state));
    await tx
      .insert(internalCommentStates)
      .values({ commentId: comment, engagementId: of.engagement, side: of.side, content })
      .onConflictDoUpdate({ target: internalCommentStates.commentId, set: { content } });
    return null;
  });
}

function resolvedIn({ resolved, by, at }: CommentState): InternalComment['resolved'] {
  return resolved ? { by, at } : null;
}

function stateField(comment: string): string {
  return `comment-state/${comment}`;
}
