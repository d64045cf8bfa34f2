import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../log/event-log.ts';
import { newLogBuilder } from '../log/log-builder.ts';
import { analyseLog } from './analyse-log.ts';
import { parseTarget, type Target } from './target.ts';

const events = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 400 })),
  { minLength: 1, maxLength: 150 },
);
const targets: readonly Target[] = [
  { kind: 'silent', days: 7 },
  { kind: 'late', share: 0.8 },
];

function logOf(rows: readonly (readonly [number, number, number])[]) {
  const builder = newLogBuilder((text) => text);
  for (const [caseNumber, activity, day] of rows) builder.add(`c${caseNumber}`, `a${activity}`, day * DAY_MS);
  return builder.finish().log;
}

test('any log at all has an answer: every figure a number or null, every risk a probability, open cases once', () => {
  fc.assert(
    fc.property(events, fc.constantFrom(...targets), fc.integer({ min: 0, max: 60 }), (rows, target, later) => {
      const log = logOf(rows);
      const { states, test, open } = analyseLog(log, target, log.last + later * DAY_MS);
      expect(states.reduce((sum, { exits }) => sum + exits, 0)).toBe(log.at.length - log.cases.length);
      expect(JSON.stringify([states, test, open], (_, value) => finite(value))).not.toContain('wrong');
      for (const { risk } of open) {
        expect(risk).toBeGreaterThanOrEqual(0);
        expect(risk).toBeLessThanOrEqual(1);
      }
      expect(new Set(open.map(({ caseIndex }) => caseIndex)).size).toBe(open.length);
      expect(open.map(({ risk }) => risk)).toEqual(open.map(({ risk }) => risk).toSorted((a, b) => b - a));
    }),
    { numRuns: 60 },
  );
});

function finite(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? 'wrong' : value;
}

test('what the future brings changes nothing that was learned of the past: the test alone sees it', () => {
  const rows = Array.from({ length: 400 }, (_, index): [number, number, number] => [
    index >> 2,
    index % 4,
    (index >> 2) * 3 + (index % 4) * ((index % 7) + 1),
  ]);
  const log = logOf(rows);
  const split = analyseLog(log, { kind: 'silent', days: 7 }, log.last).test.split;
  const upset = logOf(
    rows.map(([one, state, day]) => [
      one,
      day * DAY_MS > split + 30 * DAY_MS && day * DAY_MS < log.last - 10 * DAY_MS ? 3 - state : state,
      day,
    ]),
  );
  const [before, after] = [log, upset].map((one) => analyseLog(one, { kind: 'silent', days: 7 }, split - DAY_MS));
  expect(before?.open.length).toBeGreaterThan(0);
  expect(after?.open.map(({ risk }) => risk)).toEqual(before?.open.map(({ risk }) => risk));
});

test('targets by name', () => {
  expect(parseTarget('silent:14d')).toEqual({ kind: 'silent', days: 14 });
  expect(parseTarget('late:p90')).toEqual({ kind: 'late', share: 0.9 });
  for (const wrong of ['silent:0d', 'silent', 'late:p0', 'late:90', 'late:p100', ''])
    expect(parseTarget(wrong)).toBeNull();
});
