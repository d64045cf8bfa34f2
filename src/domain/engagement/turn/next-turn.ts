import { otherSide, type Side } from '../../side.ts';
import type { TurnMode } from '../command.ts';
import type { EngagementState } from '../state.ts';

export interface NextTurn {
  readonly nextMode: TurnMode;
  readonly nextPen: Side | null;
}

/** After a sent turn: the pen crosses the table, unless the sender asked that both seal. Once all is agreed there is nothing to seal. */
export function afterTurn(sender: Side, asked: TurnMode | undefined, agreed: boolean): NextTurn {
  if (asked === 'simultaneous' && !agreed) return { nextMode: 'simultaneous', nextPen: null };
  return { nextMode: 'alternate', nextPen: otherSide(sender) };
}

/**
 * After a reveal, positions are on the table and call for answers: turns alternate. The pen goes to
 * the side that did not have it last; at the very first, to the start-up, since the industrial chose
 * how the talks opened.
 */
export function afterReveal(state: EngagementState): NextTurn {
  const { lastPen } = state.turn;
  return { nextMode: 'alternate', nextPen: lastPen === null ? 'startup' : otherSide(lastPen) };
}

/** How many turns the one in preparation stands for: a reveal is two. */
export function turnsUsed(state: EngagementState): number {
  return state.turn.mode === 'simultaneous' ? state.turn.number + 1 : state.turn.number;
}
