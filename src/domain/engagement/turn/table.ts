import type { Sha256 } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type { Move } from '../command.ts';
import type { ClauseState, Proposal } from '../state.ts';

/** A move that takes a position on a clause: one per clause, side and turn. Marks and comments go with it. */
export type Position = Extract<Move, { readonly kind: 'propose' | 'accept' | 'refuse' | 'reserve' }>;

/** From this many rounds of dispute in a row, a clause is in conflict (process 4.3). */
export const CONFLICT_ROUNDS = 2;

/** A clause as an engagement opens with it. */
export function freshClause(seq: number): ClauseState {
  return {
    rev: 0,
    status: 'open',
    proposal: null,
    rival: null,
    reservation: null,
    acceptedBy: [],
    nonNegotiableFor: [],
    conflictRounds: 0,
    changedSeq: seq,
  };
}

export function isPosition(move: Move): move is Position {
  return move.kind !== 'comment' && move.kind !== 'mark-non-negotiable';
}

/** What this side may answer: the other's proposals that stand. None while the clause is open: nobody stands behind anything then. */
export function offersTo(side: Side, clause: ClauseState): readonly Proposal[] {
  if (clause.status === 'open') return [];
  return standing(clause).filter((proposal) => proposal.by !== side);
}

/** The standing proposal of this hash, whoever made it. */
export function standingProposal(clause: ClauseState, sha256: Sha256): Proposal | null {
  if (clause.status === 'open') return null;
  return standing(clause).find((proposal) => proposal.sha256 === sha256) ?? null;
}

function standing(clause: ClauseState): readonly Proposal[] {
  return [clause.proposal, clause.rival].filter((proposal) => proposal !== null);
}
