import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate, Instant } from '../ids.ts';
import { addBusinessDays, countBusinessDays, endOfBusinessDelay, isBusinessDay } from './business-days.ts';
import { addDays, calendarDate, dateOfDay, dayOf, isCalendarDate, weekdayOf } from './civil-date.ts';
import { easterSunday } from './easter.ts';
import { publicHolidays } from './holidays.ts';
import { plusMs, toInstant, toMs } from './instant.ts';
import { atParis, endOfDay, parisDate, parisOffsetHours, startOfDay } from './paris-time.ts';

const date = (text: string) => text as CalendarDate;
const instant = (text: string) => text as Instant;
const HOUR = 3_600_000;

const anyDay = fc.integer({ min: dayOf(date('1997-01-01')), max: dayOf(date('2150-12-31')) });
const anyDate = anyDay.map(dateOfDay);

describe('Paris time', () => {
  it.each([
    ['2026-03-29T00:59:59.999Z', 1],
    ['2026-03-29T01:00:00.000Z', 2],
    ['2026-10-25T00:59:59.999Z', 2],
    ['2026-10-25T01:00:00.000Z', 1],
    ['2027-03-28T01:00:00.000Z', 2],
    ['2027-10-31T01:00:00.000Z', 1],
  ])('at %s is %d hours ahead', (at, hours) => {
    expect(parisOffsetHours(instant(at))).toBe(hours);
  });

  it('agrees with the time-zone data of this machine, hour by hour, at every change and in between', () => {
    const local = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 23 }), (day, hour) => {
        // Intl's data may foresee another law one day; up to 2037 they do not.
        fc.pre(day < dayOf(date('2037-01-01')));
        const ms = day * 24 * HOUR + hour * HOUR;
        const shown = new Date(ms + parisOffsetHours(toInstant(ms)) * HOUR).toISOString();
        expect(local.format(new Date(ms))).toBe(shown.slice(0, 19).replace('T', ' '));
      }),
    );
  });

  it('makes one day of 23 hours and one of 25 a year, all others of 24', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1996, max: 2150 }), (year) => {
        const lengths = new Map<number, number>();
        for (let day = dayOf(calendarDate(year, 1, 2)); day <= dayOf(calendarDate(year, 12, 31)); day += 1) {
          const hours = (toMs(endOfDay(dateOfDay(day))) - toMs(startOfDay(dateOfDay(day)))) / HOUR;
          lengths.set(hours, (lengths.get(hours) ?? 0) + 1);
        }
        expect(lengths.get(23)).toBe(1);
        expect(lengths.get(25)).toBe(1);
        expect(lengths.size).toBe(3);
      }),
      { numRuns: 20 },
    );
  });

  it('gives back the date of every instant of a day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 23 * HOUR - 1 }), (day, ms) => {
        expect(parisDate(plusMs(startOfDay(day), ms))).toBe(day);
        expect(parisDate(atParis(day, ms))).toBe(day);
      }),
    );
  });

  it('takes the first of a time shown twice, and moves on a time that is skipped', () => {
    expect(atParis(date('2026-10-25'), 2.5 * HOUR)).toBe('2026-10-25T00:30:00.000Z');
    expect(atParis(date('2026-03-29'), 2.5 * HOUR)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('does not pretend to know the time before the rule', () => {
    expect(() => parisOffsetHours(instant('1995-07-01T00:00:00.000Z'))).toThrow(RangeError);
  });
});

describe('French public holidays', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %d is %s', (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });

  it('are eleven, the same as printed calendars have for 2026', () => {
    expect(publicHolidays(2026).map((holiday) => holiday.date)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('are thirteen in Alsace and Moselle', () => {
    const more = publicHolidays(2026, { alsaceMoselle: true }).map((holiday) => holiday.date);
    expect(more).toHaveLength(13);
    expect(more).toContain('2026-04-03');
    expect(more).toContain('2026-12-26');
  });

  it('always have Easter on a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(7);
        expect(easter >= calendarDate(year, 3, 22) && easter <= calendarDate(year, 4, 25)).toBe(true);
      }),
    );
  });
});

describe('business days', () => {
  it('pass over the bridge of May', () => {
    // Thursday 7 May 2026; the 8th and the 14th are holidays.
    expect(addBusinessDays(date('2026-05-07'), 1)).toBe('2026-05-11');
    expect(addBusinessDays(date('2026-05-07'), 5)).toBe('2026-05-18');
  });

  it('end a delay at midnight in Paris, whatever the season', () => {
    expect(endOfBusinessDelay(instant('2026-07-01T22:30:00.000Z'), 1)).toBe('2026-07-03T22:00:00.000Z');
    expect(endOfBusinessDelay(instant('2026-01-05T09:00:00.000Z'), 1)).toBe('2026-01-06T23:00:00.000Z');
  });

  it('put off what would end on a holiday', () => {
    expect(addBusinessDays(date('2026-11-11'), 0)).toBe('2026-11-12');
    expect(addBusinessDays(date('2026-11-12'), 0)).toBe('2026-11-12');
  });

  it('count back what they add, from any date, in both directions', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), fc.boolean(), (start, count, alsaceMoselle) => {
        const territory = { alsaceMoselle };
        const from = addBusinessDays(start, 0, territory);
        const to = addBusinessDays(from, count, territory);
        expect(isBusinessDay(to, territory)).toBe(true);
        expect(countBusinessDays(from, to, territory)).toBe(count);
        expect(addBusinessDays(to, -count, territory)).toBe(from);
        expect(Math.abs(countBusinessDays(to, from, territory))).toBe(count);
      }),
      { numRuns: 40 },
    );
  });

  it('never go back when a delay grows', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (start, count) => {
        const shorter = addBusinessDays(start, count);
        const longer = addBusinessDays(start, count + 1);
        // From a holiday, no day and one day both end on the next business day.
        expect(count === 0 ? longer >= shorter : longer > shorter).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('refuse what is no number of days', () => {
    expect(() => addBusinessDays(date('2026-01-05'), 1.5)).toThrow(RangeError);
    expect(() => addBusinessDays(date('2026-01-05'), 1e9)).toThrow(RangeError);
  });
});

describe('dates', () => {
  it('are told from what only looks like one', () => {
    expect(isCalendarDate('2028-02-29')).toBe(true);
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', 20260101, null]) {
      expect(isCalendarDate(wrong)).toBe(false);
    }
  });

  it('go round trip through day numbers', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, shift) => {
        expect(dayOf(dateOfDay(day))).toBe(day);
        expect(dayOf(addDays(dateOfDay(day), shift))).toBe(day + shift);
      }),
    );
  });
});
