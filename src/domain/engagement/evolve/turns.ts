import type { ClauseId } from '../../ids.ts';
import { clockId } from '../delays.ts';
import type { ClauseState } from '../state.ts';
import { allAgreed, applyMoves } from '../turn/apply-move.ts';
import { freshClause } from '../turn/table.ts';
import { turnClocks } from './clocks.ts';
import type { Change } from './patch.ts';

export const engagementOpened: Change<'engagement-opened'> = (state, event, { at, seq }) => {
  const clauses: { [clause: ClauseId]: ClauseState } = {};
  for (const clause of event.clauses) clauses[clause] = freshClause(seq);
  return {
    stage: 'negotiating',
    turn: { number: 1, mode: event.turnMode, pen: event.pen, sealed: {}, lastPen: null },
    clauses,
    signatories: event.signatories,
    ...(event.signingOrder === undefined ? {} : { signingOrder: event.signingOrder }),
    ...turnClocks(state, ['opening'], [clockId.turn(1), clockId.longstop], at),
  };
};

export const turnSealed: Change<'turn-sealed'> = ({ turn }, { side, commitment }) => ({
  turn: { ...turn, sealed: { ...turn.sealed, [side]: commitment } },
});

export const sealBroken: Change<'seal-broken'> = ({ turn }, { side }) => {
  const { [side]: _broken, ...sealed } = turn.sealed;
  return { turn: { ...turn, sealed } };
};

export const turnSent: Change<'turn-sent'> = (state, event, { at, seq }) => {
  const clauses = applyMoves(state.clauses, event.moves, { side: event.side, turn: event.turn, seq });
  const number = event.turn + 1;
  const turn = {
    number,
    mode: event.nextMode,
    pen: event.nextPen,
    sealed: {},
    // A revealed turn was written without the pen.
    lastPen: event.opening === undefined ? event.side : state.turn.lastPen,
  };
  // Only words were exchanged over a text that stays agreed: what runs is still the delay to freeze it.
  if (state.stage === 'agreed' && allAgreed(clauses)) return { clauses, turn };
  // A turn sent is a step forward: what was escalated is answered.
  return {
    stage: 'negotiating',
    clauses,
    turn,
    escalation: null,
    ...turnClocks(state, ['turn', 'freeze'], [clockId.turn(number)], at),
  };
};

export const agreementReached: Change<'agreement-reached'> = (state, _event, { at, rev }) => ({
  stage: 'agreed',
  ...turnClocks(state, ['turn'], [clockId.freeze(rev)], at),
});
