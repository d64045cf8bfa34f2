import { expect, test } from 'vitest';
import type { EngagementId } from '../../ids.ts';
import { lotDayOf } from './lot.ts';

test('the lot falls to both days alike, and to the same day each time', () => {
  const ids = Array.from({ length: 2_000 }, (_, index) => `${index}-engagement` as EngagementId);
  const early = ids.filter((id) => lotDayOf(id) === 10).length;
  expect(early).toBeGreaterThan(900);
  expect(early).toBeLessThan(1_100);
  expect(ids.map(lotDayOf)).toEqual(ids.map(lotDayOf));
});
