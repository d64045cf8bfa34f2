import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Bilingual } from '../../language.ts';
import type { ProcessSummary } from '../facts/summary.ts';
import type { Source } from '../learn/analyse-log.ts';
import { type Action, actionFor, HELPS, VALUE } from './actions.ts';
import { actionSentence, reasonSentence } from './sentences.ts';
import { excess, type Signal, signalsOf, type UsualStay } from './signals-of.ts';
import { stallProbability } from './stall-probability.ts';

/** An officer reads no more than this in a morning. */
export const MOST_LINES = 20;
/** Twice the threshold. */
const FAR = 0.25;

/** One engagement as it is followed. */
export interface Followed<Id> {
  readonly id: Id;
  readonly summary: ProcessSummary;
}

/** One line of today's list. */
export interface TodaysLine<Id> {
  readonly id: Id;
  /** The chance of a stall × what would be lost × the chance that the action helps. */
  readonly benefit: number;
  readonly stall: number;
  /** Whether the threshold in the reason was learned or set by experts. */
  readonly source: Source;
  readonly signals: readonly Signal[];
  readonly reason: Bilingual;
  readonly action: Action;
  readonly actionWords: Bilingual;
}

/**
 * The engagements on which acting today is worth most, at most 20, the best first, each with one sentence of
 * reason and one action. Engagements without a sign are not in it.
 */
export function todaysList<Id>(
  engagements: Iterable<Followed<Id>>,
  now: number,
  days: WorkingCalendar,
  usualStay?: UsualStay,
): readonly TodaysLine<Id>[] {
  const lines: TodaysLine<Id>[] = [];
  for (const one of engagements) {
    const line = todaysLine(one, now, days, usualStay);
    if (line !== null) lines.push(line);
  }
  return lines.sort((one, other) => other.benefit - one.benefit).slice(0, MOST_LINES);
}

/** What one engagement would say in the list; null where it shows no sign. */
export function todaysLine<Id>(
  { id, summary }: Followed<Id>,
  now: number,
  days: WorkingCalendar,
  usualStay?: UsualStay,
): TodaysLine<Id> | null {
  const signals = signalsOf(summary, now, days, usualStay);
  const [main] = signals;
  if (main === undefined) return null;
  const stall = stallProbability(signals);
  const action = actionFor(main.kind, main.clause, excess(main) >= FAR);
  return {
    id,
    benefit: stall * VALUE[summary.stage] * HELPS[action],
    stall,
    source: main.source,
    signals,
    reason: reasonSentence(main),
    action,
    actionWords: actionSentence(action, main.side),
  };
}
