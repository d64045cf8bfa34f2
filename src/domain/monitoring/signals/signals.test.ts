import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workingCalendar } from '../../calendar/working-calendar.ts';
import type { ClauseId } from '../../ids.ts';
import type { ProcessSummary } from '../facts/summary.ts';
import { signalsOf } from './signals-of.ts';
import { stallProbability } from './stall-probability.ts';
import { todaysList } from './todays-list.ts';

const days = workingCalendar(2025, 3);
/** Monday the 2nd of March 2026, in the evening. */
const now = Date.UTC(2026, 2, 2, 20);
/** The evening so many weeks before: five business days each, as no holiday lies between. */
const weeksAgo = (weeks: number) => now - weeks * 7 * 86_400_000;

function at(over: Partial<ProcessSummary>): ProcessSummary {
  return {
    stage: 'negotiating',
    stageSince: weeksAgo(0),
    began: weeksAgo(8),
    lastAct: weeksAgo(0),
    lastProgress: weeksAgo(0),
    awaiting: ['industrial'],
    awaitingSince: weeksAgo(0),
    unanswered: null,
    longstop: null,
    pausedAt: null,
    scope: 4,
    clauses: {},
    closings: [],
    returns: 0,
    ...over,
  };
}

const clause = { agreed: false, lastBy: null, alternations: 0, conflicts: 0, backs: 0, openSince: 0 };
const kinds = (summary: ProcessSummary) => signalsOf(summary, now, days).map(({ kind }) => kind);

test('each sign at its threshold, in business days, and not before', () => {
  expect(kinds(at({}))).toEqual([]);
  expect(kinds(at({ lastProgress: weeksAgo(2) }))).toEqual(['no-progress']);
  expect(kinds(at({ lastProgress: weeksAgo(2) + 86_400_000 }))).toEqual([]);
  expect(signalsOf(at({ awaitingSince: weeksAgo(3) }), now, days)).toEqual([
    { kind: 'ball-in-court', value: 15, threshold: 5, source: 'threshold', side: 'industrial', clause: null },
  ]);
  expect(kinds(at({ unanswered: { by: 'startup', at: weeksAgo(2) } }))).toEqual(['unanswered']);
  expect(kinds(at({ stage: 'in-review', stageSince: weeksAgo(4), awaiting: [] }))).toEqual(['age-in-stage']);
  const results = 'results-ownership' as ClauseId;
  expect(kinds(at({ clauses: { [results]: { ...clause, alternations: 3 } } }))).toEqual(['ping-pong']);
  expect(kinds(at({ clauses: { [results]: { ...clause, backs: 1 } } }))).toEqual(['cycle']);
  expect(kinds(at({ clauses: { [results]: { ...clause, conflicts: 2 } } }))).toEqual(['conflict-twice']);
  expect(kinds(at({ clauses: { [results]: { ...clause, conflicts: 2, agreed: true } } }))).toEqual([]);
});

test('burn-down: four clauses at one a week would take 28 days; 20 are left', () => {
  const closings = [weeksAgo(1), weeksAgo(2), weeksAgo(2.5)];
  const left = at({ closings, longstop: now + 20 * 86_400_000 });
  expect(signalsOf(left, now, days)).toEqual([
    { kind: 'burn-down', value: 28, threshold: 20, source: 'threshold', side: null, clause: null },
  ]);
  expect(kinds(at({ closings, longstop: now + 40 * 86_400_000 }))).toEqual([]);
});

test('what has ended or is paused by both shows no sign, however old', () => {
  const old = { lastProgress: weeksAgo(40), awaitingSince: weeksAgo(40), stageSince: weeksAgo(40) };
  for (const stage of ['withdrawn', 'in-force', 'expired', 'declined'] as const)
    expect(kinds(at({ ...old, stage }))).toEqual([]);
  expect(kinds(at({ ...old, pausedAt: weeksAgo(1) }))).toEqual([]);
  expect(kinds(at({ ...old })).length).toBeGreaterThan(1);
});

test('where the usual stay was learned, it is the threshold', () => {
  const summary = at({ stage: 'in-review', stageSince: weeksAgo(2), awaiting: [] });
  expect(signalsOf(summary, now, days)).toEqual([]);
  expect(signalsOf(summary, now, days, () => 6)).toMatchObject([
    { kind: 'age-in-stage', value: 10, threshold: 6, source: 'learned' },
  ]);
  const [line] = todaysList([{ id: 1, summary }], now, days, () => 6);
  expect(line?.source).toBe('learned');
  const older = { ...summary, stageSince: weeksAgo(8) };
  expect(todaysList([{ id: 1, summary: older }], now, days, () => null)[0]?.source).toBe('threshold');
});

test('more waiting never makes a stall less likely', () => {
  const chance = (weeks: number) =>
    stallProbability(signalsOf(at({ lastProgress: weeksAgo(weeks), awaitingSince: weeksAgo(weeks) }), now, days));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), (weeks) => {
      expect(chance(weeks + 1)).toBeGreaterThanOrEqual(chance(weeks));
    }),
  );
  expect(stallProbability([])).toBeCloseTo(0.05);
});

test('today’s list: the best first, with a reason and an action in both languages, and never more than 20', () => {
  const engagements = Array.from({ length: 60 }, (_, index) => ({
    id: index,
    summary: at({ lastProgress: weeksAgo(index % 30), awaitingSince: weeksAgo(index % 30) }),
  }));
  const lines = todaysList(engagements, now, days);
  expect(lines).toHaveLength(20);
  expect(lines[0]).toMatchObject({ source: 'threshold' });
  expect(lines.map(({ benefit }) => benefit)).toEqual(lines.map(({ benefit }) => benefit).toSorted((a, b) => b - a));
  const second = lines[1];
  expect(second?.reason.fr).toMatch(/^La balle est chez l’industriel depuis \d+ jours ouvrés, pour 5 d’ordinaire\.$/);
  expect(second?.actionWords).toEqual({ fr: 'Appeler l’industriel.', en: 'Call the industrial.' });
});

test('a clause about rights that goes to and fro: the adviser first, the mediator when it goes on', () => {
  const of = (name: string, alternations: number) =>
    todaysList(
      [{ id: 1, summary: at({ clauses: { [name as ClauseId]: { ...clause, alternations } } }) }],
      now,
      days,
    )[0];
  expect(of('results-ownership', 3)?.action).toBe('offer-adviser');
  expect(of('results-ownership', 9)?.action).toBe('offer-mediation');
  expect(of('governance', 3)?.action).toBe('offer-mediation');
  expect(of('governance', 3)?.reason.en).toBe('Clause governance went back and forth 3 times without agreement.');
});
