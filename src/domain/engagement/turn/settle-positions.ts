import type { Side } from '../../side.ts';
import type { MoveEffect } from '../event.ts';
import type { ClauseState } from '../state.ts';
import { offersTo, type Position } from './table.ts';

export interface Held {
  readonly side: Side;
  readonly move: Position;
}

export interface Verdict {
  readonly effect: MoveEffect;
  readonly clauseRevAfter: number;
  /** True on at most one move of the round: that which makes it a round of dispute. */
  readonly conflict: boolean;
}

type SameText = (a: Position, b: Position) => boolean;

/**
 * One clause, one round: what each side's position becomes. One position when turns alternate, two
 * in a reveal, where neither side had seen the other's. From strong to weak: a proposal changes the
 * text, so whatever answered the former text lapses; a consent beats a reservation, a reservation
 * beats a refusal; two answers of the same strength to each other's proposals cross and lapse.
 */
export function settlePositions(at: ClauseState, held: readonly Held[], sameText: SameText): readonly Verdict[] {
  const [first, second] = held;
  if (first === undefined) return [];
  if (second === undefined) return [alone(at, first)];
  if (first.move.kind === 'propose' && second.move.kind === 'propose') return bothPropose(at, first, second, sameText);

  const strong = STRENGTH[first.move.kind] - STRENGTH[second.move.kind];
  if (strong === 0) return bothAnswer(at, first.move.kind);
  const winner = alone(at, strong > 0 ? first : second);
  const loser = strong > 0 ? second : first;
  // Beaten by a new proposal, a refusal still makes the round one of dispute.
  const disputed = winner.conflict || (loser.move.kind === 'refuse' && winner.effect === 'tabled');
  const won = { ...winner, conflict: disputed };
  const lapsed: Verdict = { effect: 'lapsed', clauseRevAfter: winner.clauseRevAfter, conflict: false };
  return strong > 0 ? [won, lapsed] : [lapsed, won];
}

const STRENGTH: { readonly [kind in Position['kind']]: number } = { propose: 3, accept: 2, reserve: 1, refuse: 0 };

function alone(at: ClauseState, { side, move }: Held): Verdict {
  switch (move.kind) {
    case 'propose':
      // A first offer disputes nothing; one put in the place of the other side's does (C. civ. 1118).
      return { effect: 'tabled', clauseRevAfter: at.rev + 1, conflict: offersTo(side, at).length > 0 };
    case 'accept':
      return { effect: 'agreed', clauseRevAfter: at.rev, conflict: false };
    case 'reserve':
      return { effect: 'reserved', clauseRevAfter: at.rev, conflict: false };
    case 'refuse':
      return { effect: 'refused', clauseRevAfter: at.rev, conflict: true };
  }
}

function bothPropose(at: ClauseState, first: Held, second: Held, sameText: SameText): readonly Verdict[] {
  const tabled: Verdict = { effect: 'tabled', clauseRevAfter: at.rev + 1, conflict: false };
  if (sameText(first.move, second.move)) return [tabled, { ...tabled, effect: 'agreed' }];
  return [tabled, { effect: 'rivalled', clauseRevAfter: at.rev + 2, conflict: true }];
}

function bothAnswer(at: ClauseState, kind: Position['kind']): readonly Verdict[] {
  const effect = kind === 'refuse' ? 'refused' : 'lapsed';
  return [
    { effect, clauseRevAfter: at.rev, conflict: false },
    { effect, clauseRevAfter: at.rev, conflict: true },
  ];
}
