import type { RecordedEvent } from '../../domain/engagement/event.ts';
import { bareMove, turnOpens } from '../../domain/engagement/turn/sealed-turn.ts';

/**
 * Checks that each revealed turn is the one that its side had sealed, at an earlier entry, before the
 * other side's was seen. Returns the number of the first entry that is not; null when all are.
 */
export function sealFault(events: readonly RecordedEvent[]): number | null {
  const sealed = new Map<string, string>();
  for (const { seq, event } of events) {
    if (event.type === 'turn-sealed') sealed.set(event.side, event.commitment);
    if (event.type !== 'turn-sent' || event.opening === undefined) continue;
    const { commitment, salt } = event.opening;
    const turn = {
      moves: event.moves.map(bareMove),
      ...(event.message === undefined ? {} : { message: event.message }),
    };
    if (sealed.get(event.side) !== commitment || !turnOpens(commitment, salt, turn)) return seq;
  }
  return null;
}
