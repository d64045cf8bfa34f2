import { countBusinessDays } from '../calendar/business-days.ts';
import { endOfDelay } from '../calendar/delay.ts';
import { plusMs, toMs } from '../calendar/instant.ts';
import { parisDate } from '../calendar/paris-time.ts';
import type { Instant } from '../ids.ts';
import type { Side } from '../side.ts';
import type { PauseCause } from './command.ts';
import type { EngagementState } from './state.ts';

/**
 * Process 4.3: clocks stop only for a justified pause of at most 20 business days, for the August
 * closure if both agree, and while an export licence or a public aid is awaited. What one side can
 * invoke alone is bounded; what stops the clocks on the other side's time needs its consent.
 */
export const PAUSE_CAUSES: { readonly [cause in PauseCause]: { readonly consent: boolean } } = {
  justified: { consent: false },
  'august-closure': { consent: true },
  'export-licence': { consent: false },
  'public-aid': { consent: false },
  // C. civ. art. 1218: it is suffered, not agreed.
  'force-majeure': { consent: false },
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Business days that a side has used up by pauses of the cause `justified`. */
export function justifiedDaysUsed(state: EngagementState, side: Side): number {
  return state.pauses
    .filter((pause) => pause.cause === 'justified' && pause.by === side)
    .reduce((days, pause) => days + businessDays(pause.from, pause.to), 0);
}

/** The latest end of a pause asked for now; null when the policy knows no pause. */
export function isWithinLimits(
  state: EngagementState,
  side: Side,
  cause: PauseCause,
  now: Instant,
  until: Instant,
): boolean {
  const { pauses } = state.policy;
  if (pauses === undefined) return false;
  if (cause === 'justified') {
    return justifiedDaysUsed(state, side) + businessDays(now, until) <= pauses.justifiedBusinessDays;
  }
  if (cause === 'force-majeure') {
    if (state.execution === undefined || state.plan === undefined) return false;
    return until <= endOfDelay(now, state.plan.exit.forceMajeure);
  }
  // The closure of August begins with the last days of July and is over with the first of September.
  if (cause === 'august-closure') return inAugust(now) && inAugust(until) && toMs(until) - toMs(now) <= 45 * DAY_MS;
  return until <= plusMs(now, pauses.awaitingDays * DAY_MS);
}

function businessDays(from: Instant, to: Instant): number {
  return countBusinessDays(parisDate(from), parisDate(to));
}

function inAugust(instant: Instant): boolean {
  const day = parisDate(instant).slice(5);
  return day >= '07-20' && day <= '09-05';
}
