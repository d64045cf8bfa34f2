import type { TurnRow } from '../db/engagements/read-content.ts';

/** A turn as every reader of an engagement gets it. */
export function presentTurn({ seq, at, event }: TurnRow) {
  return {
    seq,
    at,
    side: event.side,
    turn: event.turn,
    moves: event.moves,
    message: event.message ?? null,
    sealed: event.opening !== undefined,
    nextMode: event.nextMode,
    nextPen: event.nextPen,
  };
}
