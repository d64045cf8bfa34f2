import { describe, expect, it } from 'vitest';
import type { Instant } from '../domain/ids.ts';
import { documentDate } from './document-date.ts';

describe('the date of a document', () => {
  it.each([
    ['2026-11-25T08:00:00.000Z', '2026-11-25'],
    // Past midnight in Paris, in winter and in summer.
    ['2026-11-25T22:59:59.999Z', '2026-11-25'],
    ['2026-11-25T23:00:00.000Z', '2026-11-26'],
    ['2026-07-14T21:59:59.999Z', '2026-07-14'],
    ['2026-07-14T22:00:00.000Z', '2026-07-15'],
    // Around the changes of 29 March and 25 October 2026.
    ['2026-03-28T22:30:00.000Z', '2026-03-28'],
    ['2026-03-29T22:30:00.000Z', '2026-03-30'],
    ['2026-10-24T22:30:00.000Z', '2026-10-25'],
    ['2026-10-25T22:30:00.000Z', '2026-10-25'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01'],
  ])('of %s is %s in Paris', (instant, date) => {
    expect(documentDate(instant as Instant)).toBe(date);
  });
});
