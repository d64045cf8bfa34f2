import type { EventLog } from '../log/event-log.ts';
import { quantileOf } from '../statistics/quantile.ts';
import { caseDays } from './late-rows.ts';
import type { Target } from './target.ts';

/** The first share of the log's span is what one learns from to foretell silence … */
const SILENT_SPAN = 0.6;
/** … and the first share of its events, to foretell lateness. */
const LATE_EVENTS = 0.7;

/** The moment that parts what is learned from and what is foretold; milliseconds. */
export function splitOf(log: EventLog, target: Target): number {
  if (target.kind === 'silent') return log.first + SILENT_SPAN * (log.last - log.first);
  return quantileOf(log.at.slice().sort(), LATE_EVENTS);
}

/** The `share` quantile of the durations of the cases that ended before `split`, in days; null of none. */
export function lateLimit(log: EventLog, split: number, share: number): number | null {
  const ended = log.cases
    .map((_, index) => index)
    .filter((index) => (log.at[(log.starts[index + 1] ?? 0) - 1] ?? 0) < split);
  if (ended.length === 0) return null;
  return quantileOf(Float64Array.from(ended, (index) => caseDays(log, index)).sort(), share);
}
