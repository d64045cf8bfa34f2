import { LEARNING } from '../learn/learning-policy.ts';
import { eventsUntil, type LogView } from './case-view.ts';
import type { EventLog } from './event-log.ts';

/**
 * The activities that end a case, found in the log itself: those that are the last of nearly all cases that
 * hold them. Only cases that were last heard of before `ripe` are asked, where there are any, as one that
 * has just reached a state would else seem to end in it.
 */
export function finalStates(log: EventLog, until: number, ripe: number): Uint8Array {
  const [held, ended] = counts(ripe);
  const [heldAtAll, endedAtAll] = counts(Number.POSITIVE_INFINITY);
  return Uint8Array.from(log.states, (_, state) => {
    const known = (held[state] ?? 0) > 0;
    const of = (known ? held[state] : heldAtAll[state]) ?? 0;
    const last = (known ? ended[state] : endedAtAll[state]) ?? 0;
    return of > 0 && last >= LEARNING.finalShare * of ? 1 : 0;
  });

  function counts(before: number): readonly [Uint32Array, Uint32Array] {
    const holding = new Uint32Array(log.states.length);
    const ending = new Uint32Array(log.states.length);
    const seenIn = new Uint32Array(log.states.length);
    for (let index = 0; index < log.cases.length; index += 1) {
      const start = log.starts[index] ?? 0;
      const end = eventsUntil(log, index, until);
      if (end === start || (log.at[end - 1] ?? 0) > before) continue;
      for (let event = start; event < end; event += 1) {
        const state = log.state[event] ?? 0;
        if (seenIn[state] !== index + 1) holding[state] = (holding[state] ?? 0) + 1;
        seenIn[state] = index + 1;
      }
      const state = log.state[end - 1] ?? 0;
      ending[state] = (ending[state] ?? 0) + 1;
    }
    return [holding, ending];
  }
}

/**
 * The log as known at `until`, with a case over once its last event is one that ends cases. Where such ends
 * are rare (`marked` false: fewer than half of the cases heard of last before `ripe`), a case counts as
 * over too when it has been silent since before `dead`.
 */
export function viewByFinalStates(
  log: EventLog,
  until: number,
  final: Uint8Array,
  { ripe, dead }: { readonly ripe: number; readonly dead: number },
): { readonly view: LogView; readonly marked: boolean } {
  let old = 0;
  let atEnd = 0;
  for (let index = 0; index < log.cases.length; index += 1) {
    const last = lastEvent(index);
    if (last < 0 || (log.at[last] ?? 0) > ripe) continue;
    old += 1;
    atEnd += final[log.state[last] ?? 0] ?? 0;
  }
  const marked = old === 0 || atEnd * 2 >= old;
  const ended = (index: number) => {
    const last = lastEvent(index);
    return last >= 0 && (final[log.state[last] ?? 0] === 1 || (!marked && (log.at[last] ?? 0) < dead));
  };
  return { view: { log, until, ended }, marked };

  function lastEvent(index: number): number {
    const end = eventsUntil(log, index, until);
    return end > (log.starts[index] ?? 0) ? end - 1 : -1;
  }
}
