import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate, Instant } from '../ids.ts';
import { addMonths, type Delay, endOfDelay, isDelay, shareOfDelay } from './delay.ts';
import { plusMs, toInstant, toMs } from './instant.ts';

const at = (text: string) => text as Instant;
const WEDNESDAY = at('2026-11-25T19:00:00.000Z');

describe('a delay', () => {
  it('of five business days ends with the fifth, in Paris', () => {
    expect(endOfDelay(WEDNESDAY, { businessDays: 5 })).toBe('2026-12-02T23:00:00.000Z');
  });

  it('of business days skips Christmas and New Year', () => {
    // Friday 25 December and Friday 1 January are public holidays.
    expect(endOfDelay(at('2026-12-24T10:00:00.000Z'), { businessDays: 5 })).toBe('2027-01-04T23:00:00.000Z');
  });

  it('of a month from the 31st ends on the last day of the next', () => {
    expect(addMonths('2026-10-31' as CalendarDate, 4)).toBe('2027-02-28');
    expect(addMonths('2026-11-25' as CalendarDate, 2)).toBe('2027-01-25');
    expect(endOfDelay(at('2027-01-31T10:00:00.000Z'), { months: 1 })).toBe('2027-02-28T23:00:00.000Z');
  });

  it('does not run while it is paused', () => {
    const week = { from: at('2026-11-26T08:00:00.000Z'), to: at('2026-12-03T08:00:00.000Z') };
    expect(endOfDelay(WEDNESDAY, { businessDays: 5 }, [week])).toBe('2026-12-09T23:00:00.000Z');
    expect(endOfDelay(WEDNESDAY, { days: 5 }, [week])).toBe('2026-12-07T23:00:00.000Z');
    expect(endOfDelay(WEDNESDAY, { ms: 86_400_000 }, [week])).toBe(plusMs(WEDNESDAY, 8 * 86_400_000));
  });

  it('is not lengthened by a pause that was over when it began', () => {
    const past = { from: at('2026-10-01T08:00:00.000Z'), to: at('2026-10-20T08:00:00.000Z') };
    expect(endOfDelay(WEDNESDAY, { businessDays: 5 }, [past])).toBe(endOfDelay(WEDNESDAY, { businessDays: 5 }));
  });

  it('is not lengthened by a pause that began after its end', () => {
    const late = { from: at('2027-01-11T08:00:00.000Z'), to: at('2027-01-20T08:00:00.000Z') };
    expect(endOfDelay(WEDNESDAY, { businessDays: 5 }, [late])).toBe(endOfDelay(WEDNESDAY, { businessDays: 5 }));
  });

  it('reminds on the morning of the business day that reaches the share', () => {
    expect(shareOfDelay(WEDNESDAY, { businessDays: 10 }, 50)).toBe('2026-12-02T08:00:00.000Z');
    expect(shareOfDelay(WEDNESDAY, { ms: 1000 }, 80)).toBe(plusMs(WEDNESDAY, 800));
  });

  it('is one unit and a whole number, at most ten years', () => {
    expect([{ businessDays: 5 }, { months: 120 }, { ms: 1 }].every(isDelay)).toBe(true);
    const wrong = [
      null,
      5,
      {},
      { days: 0 },
      { days: 1.5 },
      { days: '5' },
      { weeks: 1 },
      { days: 1, ms: 1 },
      { months: 121 },
    ];
    expect(wrong.filter(isDelay)).toEqual([]);
  });

  it('grows with its count, never shrinks by a pause, and every share of it lies inside', () => {
    const anyDelay = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((count): Delay => ({ businessDays: count })),
      fc.integer({ min: 1, max: 400 }).map((count): Delay => ({ days: count })),
      fc.integer({ min: 1, max: 1e9 }).map((count): Delay => ({ ms: count })),
    );
    const anyInstant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }).map(toInstant);
    fc.assert(
      fc.property(
        anyDelay,
        anyInstant,
        fc.integer({ min: 0, max: 1e10 }),
        fc.integer({ min: 1, max: 99 }),
        (delay, start, length, percent) => {
          const end = endOfDelay(start, delay);
          const paused = endOfDelay(start, delay, [{ from: start, to: plusMs(start, length) }]);
          expect(toMs(paused)).toBeGreaterThanOrEqual(toMs(end));
          const share = shareOfDelay(start, delay, percent);
          expect(share >= start && share <= end).toBe(true);
        },
      ),
    );
  });
});
