import { expect, it } from 'vitest';
import { brokenRuns } from './kit/broken-runs.ts';

/** Two files of fifty thousand, so that two cores share the hundred thousand. A quiet machine needs about a minute. */
const PATIENT = 900_000;

it(
  'fifty thousand random engagements, the first half of a hundred thousand, break no invariant',
  () => {
    expect(brokenRuns(1, 50_000)).toEqual([]);
  },
  PATIENT,
);
