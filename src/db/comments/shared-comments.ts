import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { ClauseId, EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { readTurns } from '../engagements/read-content.ts';
import { readTurnSenders } from '../engagements/turn-senders.ts';
import { toInstant } from '../instant.ts';
import { JOURNAL_CHANNEL } from '../journal/commit-statement.ts';
import { type Refused, refuse } from '../refusals.ts';
import { commentActs } from '../schema/comments.ts';
import { engagements } from '../schema/engagements.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

/** A comment that was sent with a turn: both sides read it. One a clause and a turn’s event. */
export interface SharedComment {
  /** Of the turn’s event in the journal. */
  readonly seq: number;
  readonly clause: ClauseId;
  readonly turn: number;
  readonly side: Side;
  /** Who sent the turn; null when the journal does not tell. */
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly text: string;
  readonly resolved: { readonly side: Side; readonly by: PersonId; readonly at: Instant } | null;
}

type Member = Extract<Viewer, { readonly kind: 'person' }>;

/** All comments that both sides read, oldest first, with what became of each. */
export async function readSharedComments(
  db: Database,
  keyring: Keyring,
  viewer: Member,
  engagement: EngagementId,
): Promise<readonly SharedComment[]> {
  const [turns, senders, acts] = await Promise.all([
    readTurns(db, keyring, viewer, engagement),
    readTurnSenders(db, keyring, viewer, engagement),
    readAs(db, viewer, (tx) =>
      tx
        .select()
        .from(commentActs)
        .where(eq(commentActs.engagementId, engagement))
        .orderBy(asc(commentActs.seq), asc(commentActs.clause), asc(commentActs.number)),
    ),
  ]);
  const last = new Map(acts.map((act) => [`${act.seq}/${act.clause}`, act]));
  return turns.flatMap(({ seq, at, event }) =>
    event.moves.flatMap((move) => {
      if (move.kind !== 'comment') return [];
      const act = last.get(`${seq}/${move.clause}`);
      const resolved =
        act?.act === 'resolved' ? { side: act.side as Side, by: act.actedBy as PersonId, at: toInstant(act.at) } : null;
      const { clause, text } = move;
      return [{ seq, clause, turn: event.turn, side: event.side, by: senders.get(seq) ?? null, at, text, resolved }];
    }),
  );
}

/**
 * Resolves a shared comment, or opens it again, in the name of the viewer’s side; nothing happens when it
 * is so already. Open screens of both sides are told. Refuses `not-found` when there is no such comment,
 * or the viewer stands on no side.
 */
export async function setCommentState(
  db: Database,
  keyring: Keyring,
  viewer: Member,
  of: { readonly engagement: EngagementId; readonly side: Side },
  comment: { readonly seq: number; readonly clause: ClauseId },
  resolved: boolean,
): Promise<Refused | null> {
  const { engagement, side } = of;
  const { seq, clause } = comment;
  const [turn] = (await readTurns(db, keyring, viewer, engagement, seq - 1)).filter((row) => row.seq === seq);
  const said = turn?.event.moves.some((move) => move.kind === 'comment' && move.clause === clause) ?? false;
  if (!said) return refuse('not-found');
  return withActor(db, viewer, async (tx) => {
    // Acts on one comment follow one another: each is numbered, and none is written for nothing.
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`comment/${engagement}/${seq}/${clause}`}, 0))`,
    );
    const [last] = await tx
      .select({ number: commentActs.number, act: commentActs.act })
      .from(commentActs)
      .where(and(eq(commentActs.engagementId, engagement), eq(commentActs.seq, seq), eq(commentActs.clause, clause)))
      .orderBy(desc(commentActs.number))
      .limit(1);
    const act = resolved ? 'resolved' : 'reopened';
    if ((last?.act ?? 'reopened') === act) return null;
    const number = (last?.number ?? 0) + 1;
    await tx
      .insert(commentActs)
      .values({ engagementId: engagement, seq, clause, number, act, side, actedBy: viewer.person });
    await tx
      .select({
        told: sql`pg_notify(${JOURNAL_CHANNEL}, ${engagements.engagementId}::text || ':' || ${engagements.seq} || ':beside')`,
      })
      .from(engagements)
      .where(eq(engagements.engagementId, engagement));
    return null;
  });
}
