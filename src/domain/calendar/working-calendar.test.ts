import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBusinessDays } from './business-days.ts';
import { dateOfDay } from './civil-date.ts';
import { workingCalendar } from './working-calendar.ts';

const DAY_MS = 86_400_000;
const plain = workingCalendar(2024, 4);
const first = Date.UTC(2024, 0, 1) / DAY_MS;
const day = fc.integer({ min: 0, max: 3 * 365 });

test('from evening to evening it counts the business days that the calendar of the law counts', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const evening = (number: number) => (first + number) * DAY_MS + 20 * 3_600_000;
      const counted = countBusinessDays(dateOfDay(first + from), dateOfDay(first + to));
      expect(plain.position(evening(to)) - plain.position(evening(from))).toBeCloseTo(counted, 6);
    }),
  );
});

test('a position leads to a moment at that position, on a day and at an hour that are worked', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 700, noNaN: true }), (position) => {
      const moment = plain.moment(position);
      expect(plain.position(moment)).toBeCloseTo(position, 4);
      expect(new Date(moment).getUTCDay() % 6).not.toBe(0);
    }),
  );
});

test('days that are worth less are gone through sooner', () => {
  const august = workingCalendar(2024, 1, ({ month }) => (month === 8 ? 0.5 : 1));
  const [start, end] = [Date.UTC(2024, 7, 5), Date.UTC(2024, 7, 9, 23)];
  expect(plain.position(end) - plain.position(start)).toBeCloseTo(5);
  expect(august.position(end) - august.position(start)).toBeCloseTo(2.5);
});
