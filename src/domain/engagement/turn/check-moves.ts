import type { ClauseId } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { Side } from '../../side.ts';
import type { Move } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { clauseOutOfScope, twoMovesOnOneClause, unknownMove } from '../refusals/move.ts';
import { emptyTurn, tooManyMoves } from '../refusals/turn.ts';
import type { ClauseState, EngagementState } from '../state.ts';
import { checkAnswer, checkProposal } from './check-position.ts';
import { checkRequiredText } from './check-text.ts';
import { isPosition } from './table.ts';

/** Why this side may not make these moves on the table as it stands; null when it may. The first fault, with its pointer. */
export function checkMoves(state: EngagementState, side: Side, moves: readonly Move[]): Refusal | null {
  if (moves.length === 0) return emptyTurn;
  if (moves.length > LIMITS.moves) return tooManyMoves(LIMITS.moves);
  const taken = new Set<ClauseId>();
  for (const [index, move] of moves.entries()) {
    const at = `/command/moves/${index}`;
    const clause = inScope(state, move.clause);
    if (clause === null) return clauseOutOfScope(at);
    if (isPosition(move) && taken.has(move.clause)) return twoMovesOnOneClause(at);
    if (isPosition(move)) taken.add(move.clause);
    const refusal = checkMove(state, side, move, clause, at);
    if (refusal !== null) return refusal;
  }
  return null;
}

function checkMove(state: EngagementState, side: Side, move: Move, clause: ClauseState, at: string): Refusal | null {
  switch (move.kind) {
    case 'propose':
      return checkProposal(state, move, clause, at);
    case 'accept':
      return checkAnswer(side, move, clause, at);
    case 'reserve':
      return checkAnswer(side, move, clause, at) ?? checkRequiredText(move.point, LIMITS.remark, `${at}/point`);
    case 'refuse':
      return checkAnswer(side, move, clause, at) ?? checkRequiredText(move.reason, LIMITS.remark, `${at}/reason`);
    case 'mark-non-negotiable':
      return checkRequiredText(move.reason, LIMITS.remark, `${at}/reason`);
    case 'comment':
      return checkRequiredText(move.text, LIMITS.remark, `${at}/text`);
    default:
      // A sealed turn is opened here without having passed the door: its moves may be anything.
      return unknownMove(at);
  }
}

/** Own keys only: a clause named `constructor` is in nobody's scope. */
function inScope(state: EngagementState, clause: ClauseId): ClauseState | null {
  return Object.hasOwn(state.clauses, clause) ? (state.clauses[clause] ?? null) : null;
}
