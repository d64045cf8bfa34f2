import type { Event, SettledMove } from '../domain/engagement/event.ts';
import type { ClauseId } from '../domain/ids.ts';
import type { ClauseSelection } from '../domain/memorandum/selection.ts';

type TurnSent = Extract<Event, { readonly type: 'turn-sent' }>;

/**
 * What was on the table for each clause once a turn was sent: the last proposal tabled or agreed by
 * then. Clauses nobody has spoken of are left out.
 *
 * @param turns - turns sent, oldest first
 * @param turn - the last turn that counts; all of them when null
 */
export function selectionsAtTurn(
  turns: readonly TurnSent[],
  turn: number | null,
): { readonly [clause: ClauseId]: ClauseSelection } {
  const selections: { [clause: ClauseId]: ClauseSelection } = {};
  for (const sent of turns) {
    if (turn !== null && sent.turn > turn) break;
    for (const move of sent.moves) {
      const tabled = selectionTabled(move);
      if (tabled !== null) selections[move.clause] = tabled;
    }
  }
  return selections;
}

function selectionTabled(move: SettledMove): ClauseSelection | null {
  if (move.effect !== 'tabled' && move.effect !== 'agreed') return null;
  return move.settledSelection ?? (move.kind === 'propose' ? move.selection : null);
}
