import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOrderOf, readTime } from './read-time.ts';

const at = Date.UTC(2026, 2, 4, 15, 30, 5);

test('times as logs write them, to the millisecond', () => {
  for (const text of [
    '2026-03-04T15:30:05Z',
    '2026-03-04 15:30:05',
    '2026-03-04T16:30:05+01:00',
    '2026-03-04T16:30:05.000+0100',
    '2026/03/04 15:30:05',
    '04/03/2026 15:30:05',
    '04.03.2026 15:30:05',
    '4/3/2026 15h30:05',
    '04/03/2026 3:30:05 PM',
    String(at / 1000),
    String(at),
  ]) {
    expect(readTime(text, 'day-first'), text).toBe(at);
  }
  expect(readTime('03/04/2026 15:30:05', 'month-first')).toBe(at);
  expect(readTime('2026-03-04T15:30:05.123456789Z', 'day-first')).toBe(at + 123);
  expect(readTime('2026-03-04', 'day-first')).toBe(Date.UTC(2026, 2, 4));
  expect(readTime('46085,5', 'day-first')).toBe(Date.UTC(2026, 2, 4, 12));
});

test('what is no time is none', () => {
  for (const text of [
    '',
    'hier',
    '2026-02-30T10:00:00Z',
    '2025-02-29 10:00:00',
    '31/02/2026',
    '2026-13-01',
    '12:00',
    '42',
    'NaN',
    '2026-03-04T15:30:05 CET',
  ]) {
    expect(readTime(text, 'day-first'), text).toBeNaN();
  }
});

test('every instant that JavaScript writes is read back', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      expect(readTime(date.toISOString(), 'day-first')).toBe(date.getTime());
    }),
  );
});

test('whether days or months come first is seen from dates that can be read in one way', () => {
  expect(dayOrderOf(['03/04/2026', '13/04/2026'])).toBe('day-first');
  expect(dayOrderOf(['03/04/2026', '04/13/2026'])).toBe('month-first');
  expect(dayOrderOf(['03/04/2026'])).toBe('day-first');
});
