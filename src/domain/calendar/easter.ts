import type { CalendarDate } from '../ids.ts';
import { calendarDate } from './civil-date.ts';

/** Easter Sunday of a year of the Gregorian calendar (the anonymous computus of Nature, 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const solar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - solar + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const fromMarch = epact + weekday - 7 * late + 114;
  return calendarDate(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}
