import type { ClauseId, Sha256 } from '../../ids.ts';
import type { ClauseSelection } from '../../memorandum/selection.ts';
import { SIDES, type Side } from '../../side.ts';
import type { SettledMove } from '../event.ts';
import type { ClauseState, Proposal } from '../state.ts';
import { CONFLICT_ROUNDS, standingProposal } from './table.ts';

export interface Sender {
  readonly side: Side;
  readonly turn: number;
  readonly seq: number;
}

type Clauses = { readonly [clause: ClauseId]: ClauseState };

/** The table after one side's settled moves. Clauses that no move touches keep their identity. */
export function applyMoves(clauses: Clauses, moves: readonly SettledMove[], sender: Sender): Clauses {
  const after: { [clause: ClauseId]: ClauseState } = { ...clauses };
  for (const move of moves) {
    const at = after[move.clause];
    if (at !== undefined) after[move.clause] = applyMove(at, move, sender);
  }
  return after;
}

/** Whether both sides' own acts name the same text in every clause in scope. */
export function allAgreed(clauses: Clauses): boolean {
  return Object.values(clauses).every((clause) => clause.status === 'agreed');
}

function applyMove(at: ClauseState, move: SettledMove, sender: Sender): ClauseState {
  const touched = { ...at, rev: move.clauseRevAfter, changedSeq: sender.seq };
  if (move.kind === 'comment') return touched;
  if (move.kind === 'mark-non-negotiable')
    return { ...touched, nonNegotiableFor: withSide(at.nonNegotiableFor, sender.side) };
  const rounds = at.conflictRounds + (move.conflict === true ? 1 : 0);
  return withStatus(afterPosition(touched, move, sender), rounds);
}

function afterPosition(at: ClauseState, move: SettledMove, { side, turn }: Sender): ClauseState {
  const { proposalSha256: sha256 } = move;
  switch (move.effect) {
    case 'tabled':
      if (move.kind !== 'propose' || sha256 === undefined) return at;
      return {
        ...at,
        status: 'proposed',
        proposal: proposed(side, turn, move.selection, sha256),
        rival: null,
        reservation: null,
        acceptedBy: [side],
        nonNegotiableFor: withoutSide(at.nonNegotiableFor, side),
      };
    case 'rivalled':
      if (move.kind !== 'propose' || sha256 === undefined) return at;
      return {
        ...at,
        rival: proposed(side, turn, move.selection, sha256),
        nonNegotiableFor: withoutSide(at.nonNegotiableFor, side),
      };
    case 'agreed':
      return {
        ...answering(at, sha256),
        status: 'agreed',
        acceptedBy: SIDES,
        // Who accepts has negotiated: a mark on the clause has no more object.
        nonNegotiableFor: withoutSide(at.nonNegotiableFor, side),
      };
    case 'reserved':
      if (move.kind !== 'reserve') return at;
      return { ...answering(at, sha256), status: 'reserved', reservation: { by: side, point: move.point } };
    case 'refused':
      // A proposal outlives its refusal: its author stands behind it, and the refuser may think again.
      return { ...at, status: 'refused', reservation: null, acceptedBy: at.proposal === null ? [] : [at.proposal.by] };
    default:
      return at;
  }
}

/** The table with the answered proposal alone on it, and its author alone behind it. */
function answering(at: ClauseState, sha256: Sha256 | undefined): ClauseState {
  const answered = (sha256 === undefined ? null : standingProposal(at, sha256)) ?? at.proposal;
  return {
    ...at,
    proposal: answered,
    rival: null,
    reservation: null,
    acceptedBy: answered === null ? [] : [answered.by],
  };
}

/** Dispute counts in a row: agreement, even subject to a point, breaks the row. */
function withStatus(at: ClauseState, rounds: number): ClauseState {
  if (at.status === 'agreed' || at.status === 'reserved') return { ...at, conflictRounds: 0 };
  if (at.status !== 'open' && rounds >= CONFLICT_ROUNDS) return { ...at, status: 'conflict', conflictRounds: rounds };
  return { ...at, conflictRounds: rounds };
}

function proposed(by: Side, turn: number, selection: ClauseSelection, sha256: Sha256): Proposal {
  return { by, turn, selection, sha256 };
}

function withSide(sides: readonly Side[], side: Side): readonly Side[] {
  return SIDES.filter((each) => each === side || sides.includes(each));
}

function withoutSide(sides: readonly Side[], side: Side): readonly Side[] {
  return sides.filter((each) => each !== side);
}
