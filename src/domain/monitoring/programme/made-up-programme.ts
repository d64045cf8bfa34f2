import { workingCalendar } from '../../calendar/working-calendar.ts';
import { Random } from '../../engagement/simulate/random.ts';
import { DAY_MS } from '../log/event-log.ts';
import { ASSUMED } from './assumptions.ts';
import { type MadeUp, madeUpEngagement } from './made-up-engagement.ts';
import { withLooks } from './made-up-looks.ts';
import { type MadeUpPlace, madeUpPlace } from './made-up-place.ts';

export interface Programme {
  readonly engagements: number;
  /** The same seed gives the same programme; each engagement depends on the seed and its own number alone. */
  readonly seed: number;
  /** The first year in which calls close. */
  readonly year: number;
  readonly years: number;
  /** Looks at the documents between two acts, on average; none when left out. */
  readonly looks?: number;
}

/** An engagement ends within two years of its application, however slow. */
const YEARS_TO_END = 4;

/** A believable programme, one engagement at a time, of any size: calls that close, answers to them, what came of each. */
export function* madeUpProgramme({
  engagements,
  seed,
  year,
  years,
  looks = 0,
}: Programme): Generator<MadeUp & { readonly number: number; readonly place: MadeUpPlace }> {
  const days = workingCalendar(year - 1, years + YEARS_TO_END, ({ month, date }) => {
    if (month === 8) return ASSUMED.augustWorth;
    return (month === 12 && date >= 24) || (month === 1 && date <= 2) ? ASSUMED.yearEndWorth : 1;
  });
  const calls = Math.max(1, Math.ceil(engagements / ASSUMED.applicationsPerCall));
  const closings = Array.from({ length: calls }, (_, call) => closingOf(call));
  for (let number = 0; number < engagements; number += 1) {
    const random = new Random(seed * 1_000_003 + number + 1);
    const before = Math.min(60, -Math.log(1 - random.next()) * ASSUMED.daysBeforeClosing);
    const closing = closings[number % calls] ?? 0;
    const made = madeUpEngagement(random, Math.round(closing - before * DAY_MS), days);
    // Numbers of their own: with looks or without, the acts are the same.
    const facts = looks === 0 ? made.facts : withLooks(made.facts, looks, new Random(seed * 2_000_003 + number + 1));
    yield { number, place: madeUpPlace(seed, number, calls), planted: made.planted, facts };
  }

  function closingOf(call: number): number {
    const random = new Random(seed * 7_919 + call + 1);
    const months = ASSUMED.monthWeights.map((weight, month) => ({ weight, month }));
    const month = random.weighted(months, ({ weight }) => weight)?.month ?? 0;
    return Date.UTC(year + random.below(years), month, 1 + random.below(28), 17);
  }
}
