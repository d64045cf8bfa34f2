import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../ids.ts';
import { dateOfDay, dayOf } from './civil-date.ts';
import { moveDate } from './move-date.ts';

const date = (text: string) => text as CalendarDate;

describe('a date moved', () => {
  it.each([
    ['2026-11-30', 45, 'days', '2027-01-14'],
    ['2026-11-30', 2, 'weeks', '2026-12-14'],
    ['2026-11-30', 3, 'months', '2027-02-28'],
    ['2027-11-30', 3, 'months', '2028-02-29'],
    ['2028-02-29', 1, 'years', '2029-02-28'],
    ['2026-03-31', -1, 'months', '2026-02-28'],
    ['2026-01-15', -14, 'months', '2024-11-15'],
    ['2026-11-30', 0, 'months', '2026-11-30'],
  ] as const)('%s by %d %s is %s', (from, count, unit, to) => {
    expect(moveDate(date(from), count, unit)).toBe(to);
  });

  it.each([0.5, Number.NaN, 1e9, -1e9])('by %d is no date', (count) => {
    for (const unit of ['days', 'weeks', 'months', 'years'] as const) {
      expect(moveDate(date('2026-11-30'), count, unit)).toBeNull();
    }
  });

  it('by months falls in the month meant, on the same day or the last one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 40_000 }), fc.integer({ min: -240, max: 240 }), (day, months) => {
        const from = dateOfDay(day);
        const to = moveDate(from, months, 'months') ?? '';
        const index = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(index(to)).toBe(index(from) + months);
        const next = dateOfDay(dayOf(date(to)) + 1);
        expect(to.slice(8) === from.slice(8) || next.endsWith('-01')).toBe(true);
      }),
    );
  });
});
