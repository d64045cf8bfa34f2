import { expect, it } from 'vitest';
import { simulated } from './kit/simulated.ts';

/** Two files of fifty thousand, so that two cores share the hundred thousand. A quiet machine needs about a minute. */
const PATIENT = 900_000;

it(
  'fifty thousand random engagements, the first half of a hundred thousand, break no invariant',
  async () => {
    expect(await simulated(1, 50_000)).toBe('50000 runs, 0 violations\n');
  },
  PATIENT,
);
