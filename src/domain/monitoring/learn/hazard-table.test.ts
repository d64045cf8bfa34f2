import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewAt } from '../log/case-view.ts';
import { DAY_MS } from '../log/event-log.ts';
import { newLogBuilder } from '../log/log-builder.ts';
import { gatheredHazard, hazardTable } from './hazard-table.ts';

/** `cases` stays of `days` in `waiting`, each ended by `done`. */
function steady(cases: number, days: number) {
  const builder = newLogBuilder((text) => text);
  for (let index = 0; index < cases; index += 1) {
    builder.add(`c${index}`, 'waiting', 0);
    builder.add(`c${index}`, 'done', days * DAY_MS);
  }
  return builder.finish().log;
}

test('leavings over days at risk: many stays of 1.5 days leave in the second day, at a rate of 1 per half day', () => {
  const log = steady(10_000, 1.5);
  const table = hazardTable(viewAt(log, log.last));
  // 10,000 leavings in 10,000 × 0.5 days of the bucket from 1 to 2; none before.
  expect(gatheredHazard(table, 0, 1, 1.5)).toBeCloseTo(1, 1);
  expect(gatheredHazard(table, 0, 0, 1)).toBeLessThan(0.01);
  expect(table.exits[0]).toBe(10_000);
});

test('stays that still run at the moment of looking give days at risk and no leaving', () => {
  const log = steady(1000, 9);
  const table = hazardTable(viewAt(log, 4 * DAY_MS));
  expect(table.exits[0]).toBe(0);
  expect(gatheredHazard(table, 0, 0, 4)).toBeLessThan(0.1);
});

test('a state seen a little is expected to be as all states are', () => {
  const builder = newLogBuilder((text) => text);
  for (let index = 0; index < 1000; index += 1) {
    builder.add(`c${index}`, 'usual', 0);
    builder.add(`c${index}`, 'done', 3.5 * DAY_MS);
  }
  builder.add('rare', 'other', 0);
  builder.add('rare', 'done', 300 * DAY_MS);
  const { log } = builder.finish();
  const table = hazardTable(viewAt(log, log.last));
  const [usual, rare] = [gatheredHazard(table, 0, 3, 4), gatheredHazard(table, 1, 3, 4)];
  expect(rare).toBeLessThan(usual);
  expect(rare).toBeGreaterThan(usual / 4);
});

test('hazard gathers: over two stretches it is the sum of both, and never falls', () => {
  const log = steady(50, 12);
  const table = hazardTable(viewAt(log, log.last));
  const at = fc.double({ min: 0, max: 500, noNaN: true });
  fc.assert(
    fc.property(at, at, at, (one, two, three) => {
      const [a = 0, b = 0, c = 0] = [one, two, three].toSorted((x, y) => x - y);
      const whole = gatheredHazard(table, 0, a, c);
      expect(gatheredHazard(table, 0, a, b) + gatheredHazard(table, 0, b, c)).toBeCloseTo(whole, 6);
      expect(whole).toBeGreaterThanOrEqual(0);
    }),
  );
});
