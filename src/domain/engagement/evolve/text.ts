import type { ClauseId } from '../../ids.ts';
import { SIDES } from '../../side.ts';
import { clockId, kindOfClock, sideOfClock } from '../delays.ts';
import type { ClauseState } from '../state.ts';
import { stopClock, turnClocks } from './clocks.ts';
import type { Change } from './patch.ts';
import { closedRound, firstRound } from './signature-rounds.ts';
import { voided } from './signatures.ts';

export const freezeRequested: Change<'freeze-requested'> = (state, { acknowledged }, { at, seq }) => ({
  stage: 'freezing',
  freezing: { request: seq, at, ...(acknowledged === undefined ? {} : { acknowledged }) },
  freezeFaults: [],
  // What both sides fix now is the text of the present library: a proposal to change it lapses.
  ...(state.libraryAdoption == null ? {} : { libraryAdoption: null }),
  ...turnClocks(state, ['freeze'], [], at),
});

export const freezeRefused: Change<'freeze-refused'> = (state, { faults }, { at, rev }) => ({
  stage: 'agreed',
  freezing: null,
  freezeFaults: faults,
  ...turnClocks(state, [], [clockId.freeze(rev)], at),
});

export const textFrozen: Change<'text-frozen'> = (state, event, { at, rev }) => {
  const { textSha256, termsSha256, documentSha256, docxSha256 } = event;
  return {
    stage: 'in-review',
    freezing: null,
    frozen: { textSha256, termsSha256, documentSha256, docxSha256 },
    reviews: event.reviews ?? [],
    ...(event.plan === undefined ? {} : { plan: event.plan }),
    approvals: [],
    signatures: [],
    escalation: null,
    ...turnClocks(
      state,
      [],
      SIDES.map((side) => clockId.review(rev, side)),
      at,
    ),
  };
};

export const textApproved: Change<'text-approved'> = (state, { side, textSha256 }, { at, rev }) => {
  const approvals = [...state.approvals, { side, textSha256 }];
  const review = Object.keys(state.clocks).find(
    (clock) => kindOfClock(clock) === 'review' && sideOfClock(clock) === side,
  );
  const running = stopClock(state, review);
  if (!SIDES.every((each) => approvals.some((approval) => approval.side === each))) return { approvals, ...running };
  return {
    stage: 'signing',
    approvals,
    ...firstRound(state, at),
    ...turnClocks(running, ['review'], [clockId.signature(rev)], at),
  };
};

/** The named clauses reopen and nobody stands behind their text any more; all others stay agreed. Who returned words the repair. */
export const reviewReturned: Change<'review-returned'> = (state, { side, points }, { at, seq }) => {
  const clauses: { [clause: ClauseId]: ClauseState } = { ...state.clauses };
  for (const { clause } of points) {
    const before = clauses[clause];
    if (before !== undefined) clauses[clause] = reopened(before, seq);
  }
  return {
    stage: 'negotiating',
    clauses,
    turn: { ...state.turn, mode: 'alternate', pen: side, sealed: {} },
    frozen: null,
    approvals: [],
    signatures: [],
    signing: voided(state.signing),
    returns: state.returns + 1,
    ...closedRound(state),
    ...turnClocks(state, ['review', 'signature', 'renewal'], [clockId.turn(state.turn.number)], at),
  };
};

/** Nobody stands behind its text any more; what was proposed last is kept for reading. */
export function reopened(clause: ClauseState, seq: number): ClauseState {
  return {
    ...clause,
    rev: clause.rev + 1,
    status: 'open',
    rival: null,
    reservation: null,
    acceptedBy: [],
    conflictRounds: 0,
    changedSeq: seq,
  };
}
