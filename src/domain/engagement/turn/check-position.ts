import { canonicalJson, isCanonical } from '../../evidence/canonical-json.ts';
import type { Refusal } from '../../refusal.ts';
import type { Side } from '../../side.ts';
import type { Move } from '../command.ts';
import { LIMITS } from '../limits.ts';
import {
  alreadyAccepted,
  alreadyOnTheTable,
  nothingOnTheTable,
  otherSelection,
  ownProposal,
  selectionNotCanonical,
  selectionTooLarge,
  staleClause,
} from '../refusals/move.ts';
import { selectionSha256 } from '../selection-sha256.ts';
import type { ClauseState, EngagementState } from '../state.ts';
import { checkText } from './check-text.ts';
import { offersTo, type Position, standingProposal } from './table.ts';

type Proposing = Extract<Move, { readonly kind: 'propose' }>;

/** A proposal must be hashable, small, and other than what is on the table already. */
export function checkProposal(
  state: EngagementState,
  move: Proposing,
  clause: ClauseState,
  at: string,
): Refusal | null {
  if (typeof move.selection !== 'object' || !isCanonical(move.selection)) return selectionNotCanonical(at);
  if (canonicalJson(move.selection).length > LIMITS.selection) return selectionTooLarge(at, LIMITS.selection);
  const sha256 = selectionSha256(move.clause, move.selection, state.libraryHash);
  if (standingProposal(clause, sha256) !== null) return alreadyOnTheTable(at);
  return checkText(move.reason, LIMITS.remark, `${at}/reason`);
}

/**
 * An answer must be to an offer of the other side's, at the clause's present revision; one that
 * consents must name that offer's hash. Both are asked: the hash alone would let an old acceptance
 * revive when the text returns to an earlier wording.
 */
export function checkAnswer(
  side: Side,
  move: Exclude<Position, Proposing>,
  clause: ClauseState,
  at: string,
): Refusal | null {
  const offers = offersTo(side, clause);
  if (offers.length === 0) return clause.status === 'open' ? nothingOnTheTable(at) : ownProposal(at);
  if (move.clauseRev !== clause.rev) return staleClause(at, move.clauseRev, clause.rev);
  if (move.kind === 'refuse') return null;
  if (standingProposal(clause, move.selectionSha256)?.by === side) return ownProposal(at);
  if (!offers.some((offer) => offer.sha256 === move.selectionSha256)) return otherSelection(at);
  // Agreed: consent is there already. A reservation takes it back, which is a change of mind.
  return move.kind === 'accept' && clause.status === 'agreed' ? alreadyAccepted(at) : null;
}
