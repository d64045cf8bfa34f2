import type { Move } from '../../domain/engagement/command.ts';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import type { Proposal } from '../../domain/engagement/state.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import { type DraftContent, placeOf } from './merge-drafts.ts';
import type { Clause, Engagement } from './use-engagement.ts';

export type Position = Extract<Move, { kind: 'propose' | 'accept' | 'refuse' | 'reserve' }>;

/** What a draft holds for one clause. */
export function inDraft(content: DraftContent, clause: string) {
  const of = content.moves.filter((move) => move.clause === clause);
  const only = <K extends Move['kind']>(kind: K) =>
    of.find((move): move is Extract<Move, { kind: K }> => move.kind === kind);
  const position = of.find((move): move is Position => move.kind !== 'comment' && move.kind !== 'mark-non-negotiable');
  return { position, comment: only('comment'), mark: only('mark-non-negotiable') };
}

/** The draft with this move in its place. */
export function withMove(move: Move): (content: DraftContent) => DraftContent {
  return (content) => ({
    ...content,
    moves: [...content.moves.filter((one) => placeOf(one) !== placeOf(move)), move],
  });
}

/** The draft without what stands in one place of a clause. */
export function withoutMove(
  clause: string,
  kind: 'position' | 'comment' | 'mark-non-negotiable',
): (content: DraftContent) => DraftContent {
  return (content) => ({ ...content, moves: content.moves.filter((one) => placeOf(one) !== `${kind}/${clause}`) });
}

/** The proposals of the other side that may be answered. */
export function offersTo(side: Side, clause: Clause): readonly Proposal[] {
  return [clause.proposal, clause.rival].filter(
    (proposal): proposal is Proposal => proposal !== null && proposal.by === otherSide(side),
  );
}

/** Whether an answer in a draft names what has left the table since. */
export function isStale(move: Move, clause: Clause | undefined): boolean {
  if (clause === undefined) return true;
  return 'clauseRev' in move && move.clauseRev !== clause.rev;
}

/** Whether the person may prepare and send turns, by the table of roles of the procedure. */
export function mayDraft(engagement: Engagement): boolean {
  return engagement.you?.roles.some((role) => ROLES_OF_ACT['send-turn'].includes(role)) === true;
}

/** Whether one's own side is to send or seal now. */
export function isOwnTurn(engagement: Engagement): boolean {
  const { turn, stage, you } = engagement;
  if (you === null || stage !== 'negotiating') return false;
  return turn.mode === 'simultaneous' ? !turn.sealedBy.includes(you.side) : turn.pen === you.side;
}
