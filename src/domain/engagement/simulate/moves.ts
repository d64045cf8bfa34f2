import { sha256Hex } from '../../evidence/sha256.ts';
import type { ClauseId } from '../../ids.ts';
import type { Move } from '../command.ts';
import { selectionOf } from '../explore/people.ts';
import { offersTo } from '../turn/table.ts';
import type { Situation } from './situation.ts';

/** Few texts, so that a clause often returns to an earlier wording. */
const TEXTS = ['X', 'Y', 'X', 'Y', 'Z'];

const UNKNOWN_TEXT = sha256Hex('a text that nobody proposed');

/** The moves of one turn: one on most of the clauses, of which a few make no sense. */
export function movesOf(situation: Situation): readonly Move[] {
  const { state, random } = situation;
  const clauses = Object.keys(state.clauses) as ClauseId[];
  const moves = clauses.flatMap((clause) => (random.chance(0.85) ? [moveOn(situation, clause)] : []));
  if (random.chance(0.03)) return [...moves, moveOn(situation, 'out-of-scope' as ClauseId)];
  return moves.length > 0 ? moves : clauses.slice(0, 1).map((clause) => moveOn(situation, clause));
}

function moveOn(situation: Situation, clause: ClauseId): Move {
  const { state, random, actor, goodwill } = situation;
  const at = state.clauses[clause];
  if (random.chance(0.04)) return aside(random.chance(0.5), clause);
  const offer = at === undefined ? undefined : random.pick(offersTo(actor.side, at));
  if (at === undefined || offer === undefined || (at.status === 'agreed' && random.chance(0.8))) {
    return at?.status === 'agreed' ? aside(false, clause) : proposal(situation, clause);
  }
  // What is named is now and then not what is on the table.
  const selectionSha256 = random.chance(0.04) ? UNKNOWN_TEXT : offer.sha256;
  const clauseRev = random.chance(0.04) ? Math.max(0, at.rev - 1) : at.rev;
  if (random.chance(goodwill)) return { kind: 'accept', clause, selectionSha256, clauseRev };
  const other = random.next();
  if (other < 0.5) return proposal(situation, clause);
  if (other < 0.75) return { kind: 'refuse', clause, clauseRev, reason: 'reason' };
  return { kind: 'reserve', clause, selectionSha256, clauseRev, point: 'point' };
}

function proposal({ random }: Situation, clause: ClauseId): Move {
  return { kind: 'propose', clause, selection: selectionOf(random.pick(TEXTS) ?? 'X') };
}

function aside(mark: boolean, clause: ClauseId): Move {
  return mark ? { kind: 'mark-non-negotiable', clause, reason: 'reason' } : { kind: 'comment', clause, text: 'text' };
}
