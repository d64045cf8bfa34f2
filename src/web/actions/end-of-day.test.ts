import { expect, it } from 'vitest';
import { endOfDay } from './end-of-day.ts';

it('ends a day when it ends in Paris, in winter and in summer', () => {
  expect(endOfDay('2026-01-15')).toBe('2026-01-15T22:59:59.000Z');
  expect(endOfDay('2026-08-31')).toBe('2026-08-31T21:59:59.000Z');
});
