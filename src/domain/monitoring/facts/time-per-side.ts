import { countBusinessDays } from '../../calendar/business-days.ts';
import { toInstant } from '../../calendar/instant.ts';
import { parisDate } from '../../calendar/paris-time.ts';
import { FINAL_STAGES } from '../../engagement/state.ts';
import type { CalendarDate, Instant } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type { ProcessFact } from './process-fact.ts';
import { type ProcessSummary, summarise } from './summary.ts';

/** With whom an engagement waits: one side, both, the programme when an act is asked of neither, or a pause. */
export type Holder = Side | 'both' | 'programme' | 'paused';

/** Business days by holder: they sum to `total`, the business days after `from` and up to `to`. */
export interface TimePerSide {
  /** The day of the application, in Paris. */
  readonly from: CalendarDate;
  /** The day on which it ended or entered into force; the present day while it goes on. */
  readonly to: CalendarDate;
  readonly total: number;
  readonly days: { readonly [holder in Holder]: number };
}

/**
 * How many business days an engagement has spent with each side, from its facts in order, until `now`. A day
 * counts for whom the engagement waited when the day began: as for delays, the day of an act does not count
 * for whoever must answer it (code de procédure civile, art. 641). Days of a pause count for nobody. Counted
 * until the talks end or the memorandum enters into force; performance is not. Null without facts.
 */
export function timePerSide(facts: readonly ProcessFact[], now: Instant): TimePerSide | null {
  const [first] = facts;
  if (first === undefined) return null;
  const days = { startup: 0, industrial: 0, both: 0, programme: 0, paused: 0 };
  const from = dayOfFact(first);
  let summary = summarise(null, first);
  let to = from;
  for (const fact of facts.slice(1)) {
    if (hasEnded(summary)) break;
    to = passTo(dayOfFact(fact));
    summary = summarise(summary, fact);
  }
  if (!hasEnded(summary)) to = passTo(parisDate(now));
  return { from, to, total: countBusinessDays(from, to), days };

  /** Never back: a clock that was set back takes no day from anybody. */
  function passTo(day: CalendarDate): CalendarDate {
    if (day <= to) return to;
    days[holderOf(summary)] += countBusinessDays(to, day);
    return day;
  }
}

function hasEnded({ stage }: ProcessSummary): boolean {
  return FINAL_STAGES.includes(stage);
}

function holderOf({ pausedAt, awaiting }: ProcessSummary): Holder {
  if (pausedAt !== null) return 'paused';
  const [side, other] = awaiting;
  if (side === undefined) return 'programme';
  return other === undefined ? side : 'both';
}

function dayOfFact({ at }: ProcessFact): CalendarDate {
  return parisDate(toInstant(at));
}
