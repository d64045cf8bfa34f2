import type { ClauseId, Sha256 } from '../../ids.ts';
import { clockId } from '../delays.ts';
import type { CarriedProposal } from '../library-adoption.ts';
import type { ClauseState, Proposal } from '../state.ts';
import { freshClause } from '../turn/table.ts';
import { turnClocks } from './clocks.ts';
import type { Change } from './patch.ts';
import { reopened } from './text.ts';

export const libraryAdoptionProposed: Change<'library-adoption-proposed'> = (
  _state,
  { side, libraryHash, reopens, adds },
  { at, rev },
) => ({ libraryAdoption: { by: side, at, rev, libraryHash, reopens, adds } });

export const libraryAdoptionDeclined: Change<'library-adoption-declined'> = () => ({ libraryAdoption: null });

export const libraryAdoptionWithdrawn: Change<'library-adoption-withdrawn'> = () => ({ libraryAdoption: null });

/** An agreement stands only while every clause is agreed: what reopens or comes in takes the talks up again, by whoever accepted. */
export const libraryAdopted: Change<'library-adopted'> = (state, event, { at, seq }) => {
  const clauses: { [clause: ClauseId]: ClauseState } = {};
  for (const [id, before] of Object.entries(state.clauses) as [ClauseId, ClauseState][]) {
    const changed = event.reopens.includes(id);
    clauses[id] = changed ? reopened(before, seq) : carried(id, before, event.carried, seq);
  }
  for (const clause of event.adds) clauses[clause] = freshClause(seq);
  const adopted = { libraryHash: event.libraryHash, libraryAdoption: null, clauses, freezeFaults: [] };
  const unsettled = Object.values(clauses).some(({ status }) => status !== 'agreed');
  if (state.stage !== 'agreed' || !unsettled) return adopted;
  return {
    ...adopted,
    stage: 'negotiating',
    turn: { ...state.turn, mode: 'alternate', pen: event.side, sealed: {} },
    ...turnClocks(state, ['freeze'], [clockId.turn(state.turn.number)], at),
  };
};

function carried(id: ClauseId, clause: ClauseState, proposals: readonly CarriedProposal[], seq: number): ClauseState {
  const under = (proposal: Proposal | null): Proposal | null =>
    proposal === null ? null : { ...proposal, sha256: hashOf(id, proposal.sha256, proposals) };
  const { proposal, rival } = clause;
  if (proposal === null && rival === null) return clause;
  return { ...clause, proposal: under(proposal), rival: under(rival), changedSeq: seq };
}

function hashOf(clause: ClauseId, from: Sha256, proposals: readonly CarriedProposal[]): Sha256 {
  return proposals.find((one) => one.clause === clause && one.from === from)?.to ?? from;
}
