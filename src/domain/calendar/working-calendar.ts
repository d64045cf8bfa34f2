import { publicHolidays } from './holidays.ts';

/** Days laid end to end, each as long as it is worked: to count and to move along many times, quickly. */
export interface WorkingCalendar {
  /** Working days gone by since the calendar's first day, with the part of the day; milliseconds since 1970. */
  position(at: number): number;
  /** The moment of a position: the inverse, at an hour that is worked. */
  moment(position: number): number;
}

/** How much of a working day a day is worth: 0 to 1. `month` from 1; `weekday` from 1 for Monday. */
export type DayWorth = (day: { readonly month: number; readonly date: number }) => number;

const DAY_MS = 86_400_000;
/** Offices work from eight to seven. Hours are counted in UTC + 1: the hour more of summer does not matter here. */
const ZONE_MS = 3_600_000;
const OPENS_MS = 8 * 3_600_000;
const OPEN_MS = 11 * 3_600_000;

/**
 * The calendar from the first of January of `year`, over so many years. Week-ends and the eleven French
 * holidays are worth nothing; `worth` says what the others are.
 */
export function workingCalendar(year: number, years: number, worth: DayWorth = () => 1): WorkingCalendar {
  const first = Date.UTC(year, 0, 1) / DAY_MS;
  const days = Date.UTC(year + years, 0, 1) / DAY_MS - first;
  const free = new Set(
    Array.from({ length: years }, (_, index) => publicHolidays(year + index)).flatMap((holidays) =>
      holidays.map(({ date }): string => date),
    ),
  );
  const before = new Float64Array(days + 1);
  for (let day = 0; day < days; day += 1) {
    const date = new Date((first + day) * DAY_MS);
    const off = date.getUTCDay() % 6 === 0 || free.has(date.toISOString().slice(0, 10));
    const worked = off ? 0 : worth({ month: date.getUTCMonth() + 1, date: date.getUTCDate() });
    before[day + 1] = (before[day] ?? 0) + worked;
  }
  return { position, moment };

  function position(at: number): number {
    const local = at + ZONE_MS;
    const day = Math.min(days - 1, Math.max(0, Math.floor(local / DAY_MS) - first));
    const share = Math.min(1, Math.max(0, (local - (first + day) * DAY_MS - OPENS_MS) / OPEN_MS));
    return (before[day] ?? 0) + share * ((before[day + 1] ?? 0) - (before[day] ?? 0));
  }

  function moment(at: number): number {
    let low = 0;
    let high = days - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((before[middle + 1] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const length = (before[low + 1] ?? 0) - (before[low] ?? 0);
    const share = length === 0 ? 0 : Math.min(1, (at - (before[low] ?? 0)) / length);
    return Math.round((first + low) * DAY_MS + OPENS_MS + share * OPEN_MS - ZONE_MS);
  }
}
