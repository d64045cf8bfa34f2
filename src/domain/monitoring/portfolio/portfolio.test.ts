import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toInstant } from '../../calendar/instant.ts';
import type { ClauseId } from '../../ids.ts';
import { plainWords } from '../../plain-words.ts';
import { curveOfCounts } from '../statistics/curve-of-counts.ts';
import { kaplanMeier } from '../statistics/kaplan-meier.ts';
import { shareDifference, shareOf } from '../statistics/share-interval.ts';
import { learnStay } from './learned-stays.ts';
import { type PortfolioCounts, portfolioOf } from './portfolio.ts';
import { programmeDays } from './programme-days.ts';

/** Monday the 2nd of March 2026, in the evening. */
const NOW = Date.UTC(2026, 2, 2, 20);
const weeksAgo = (weeks: number) => toInstant(NOW - weeks * 7 * 86_400_000);

function counts(over: Partial<PortfolioCounts>): PortfolioCounts {
  return {
    reached: [],
    stays: [],
    open: [],
    clauses: [],
    endings: [],
    breaches: { delays: 0, engagements: 0, overdue: 0, dueSoon: 0, likely: 0 },
    breachMonths: [],
    interventions: [],
    lots: [],
    ...over,
  };
}

const portfolio = (over: Partial<PortfolioCounts>) => portfolioOf(counts(over), NOW, programmeDays());

test('the funnel counts whoever came at least so far', () => {
  const { engagements, funnel } = portfolio({
    reached: [
      { reached: 0, count: 40 },
      { reached: 2, count: 50 },
      { reached: 6, count: 10 },
    ],
  });
  expect(engagements).toBe(100);
  expect(funnel.map(({ count }) => count)).toEqual([100, 60, 60, 10, 10, 10, 10]);
  expect(funnel[1]?.ofPrevious.share).toBeCloseTo(0.6);
});

test('a stay that still runs makes the median longer, not shorter', () => {
  const stays = [
    { stage: 'in-review', days: 5, count: 10 },
    { stage: 'in-review', days: 10, count: 10 },
  ] as const;
  const before = portfolio({ stays }).durations[0];
  const after = portfolio({ stays, open: [{ stage: 'in-review', since: weeksAgo(4), count: 15 }] }).durations[0];
  expect([before?.median.value, after?.median.value]).toEqual([5, 10]);
  expect(after).toMatchObject({ exits: 20, running: 15 });
});

test('open engagements are cut by how long they have been in their stage, in business days', () => {
  const ageing = portfolio({
    open: [
      { stage: 'negotiating', since: weeksAgo(0), count: 1 },
      { stage: 'negotiating', since: weeksAgo(1), count: 2 },
      { stage: 'negotiating', since: weeksAgo(20), count: 4 },
    ],
  }).ageing.find(({ stage }) => stage === 'negotiating');
  expect(ageing?.counts).toEqual([1, 2, 0, 0, 0, 4]);
});

test('clauses stand by their share of open time; a cell of fewer than ten tells nothing', () => {
  const clause = (name: string, count: number, hours: number) => ({
    clause: name as ClauseId,
    count,
    hours,
    pingPong: 5,
    mediated: 1,
    rounds: 30,
  });
  const { clauses } = portfolio({ clauses: [clause('a', 20, 100), clause('b', 9, 800), clause('c', 10, 100)] });
  expect(clauses.map(({ clause, engagements }) => [clause, engagements])).toEqual([
    ['a', 20],
    ['c', 10],
    ['b', null],
  ]);
  expect(clauses[2]).toMatchObject({ openShare: null, roundsMean: null, pingPong: { share: null } });
});

test('reasons of fewer than ten are told together with those who gave none, and not counted where even these are few', () => {
  const { endings } = portfolio({
    endings: [
      { stage: 'withdrawn', reason: 'price', count: 12 },
      { stage: 'withdrawn', reason: 'ip', count: 6 },
      { stage: 'withdrawn', reason: 'delay', count: 5 },
      { stage: 'withdrawn', reason: null, count: 20 },
      { stage: 'declined', reason: 'budget', count: 3 },
    ],
  });
  expect(endings).toEqual([
    { stage: 'withdrawn', reason: 'price', count: 12 },
    { stage: 'withdrawn', reason: null, count: 31 },
    { stage: 'declined', reason: null, count: null },
  ]);
});

test('the lot says what the earlier day is worth, of those whose time is over', () => {
  const { lot } = portfolio({
    lots: [
      { lotDay: 10, count: 120, moved: 60, waiting: 20 },
      { lotDay: 17, count: 100, moved: 30, waiting: 0 },
    ],
  });
  expect([lot.early.moved.share, lot.late.moved.share]).toEqual([0.6, 0.3]);
  expect(lot.difference.share).toBeCloseTo(0.3);
  expect(lot.difference.low).toBeGreaterThan(0.1);
  expect(portfolio({}).lot.difference).toEqual({ share: null, low: null, high: null });
});

test('counts by duration give the curve that single durations give', () => {
  const durations = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 });
  fc.assert(
    fc.property(durations, durations, (exits, censored) => {
      const single = kaplanMeier(Float64Array.from(exits), Float64Array.from(censored));
      const byTime = [...new Set([...exits, ...censored])].map((at) => ({
        at,
        exits: exits.filter((one) => one === at).length,
        censored: censored.filter((one) => one === at).length,
      }));
      expect(curveOfCounts(byTime)).toEqual(single);
    }),
  );
});

test('an interval holds its share, within 0 and 1, however few', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.nat({ max: 40 }), (hits, misses) => {
      const { share, low, high } = shareOf(hits, hits + misses);
      if (share === null || low === null || high === null) {
        expect(hits + misses).toBe(0);
        return;
      }
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share + 1e-9);
      expect(high).toBeGreaterThanOrEqual(share - 1e-9);
    }),
  );
  // Newcombe 1998, table II: 56/70 and 48/80 differ by 0.2, from 0.0524 to 0.3339.
  const known = shareDifference(shareOf(56, 70), shareOf(48, 80));
  expect([known.low, known.high].map((bound) => Number(bound?.toFixed(4)))).toEqual([0.0524, 0.3339]);
});

/** Two begin each business day; how long each stays is repeated over and over. */
const staysOf = (lasting: readonly number[], count: number, now: number) =>
  Array.from({ length: count }, (_, index) => {
    const began = Math.floor(index / 2);
    const until = began + (lasting[index % lasting.length] ?? 0);
    return { began, until: until > now ? null : until };
  }).filter(({ began }) => began <= now);
const ONE_TO_TWENTY = Array.from({ length: 20 }, (_, index) => index + 1);
const always = (now: number) => ({ from: Number.NEGATIVE_INFINITY, now });

test('a usual stay is learned from a hundred leavings, and only while it holds on the later ones', () => {
  const steady = learnStay('in-review', staysOf(ONE_TO_TWENTY, 400, 200), always(200));
  expect(steady).toMatchObject({ days: 17, inUse: true });
  expect(steady?.longer).toBeCloseTo(0.15, 1);
  expect(learnStay('in-review', staysOf(ONE_TO_TWENTY, 90, 60), always(60))).toMatchObject({ days: 17, inUse: false });
  const slower = staysOf(ONE_TO_TWENTY, 400, 320).map(({ began, until }) =>
    began < 120 || until === null ? { began, until } : { began, until: Math.min(320, began + 3 * (until - began)) },
  );
  expect(learnStay('in-review', slower, always(320))).toMatchObject({ inUse: false });
  expect(learnStay('in-review', [], always(0))).toBeNull();
});

test('stays that still run count for as long as they have lasted, and a window that opens late misleads nobody', () => {
  const half = [2, 2, 2, 60];
  const all = staysOf(half, 400, 80);
  const known = learnStay('negotiating', all, always(80));
  expect(known?.running).toBeGreaterThan(30);
  expect(known?.days).toBe(60);
  const over = all.filter(({ until }) => until !== null);
  expect(learnStay('negotiating', over, always(80))?.days).toBeLessThan(60);
  const late = staysOf(ONE_TO_TWENTY, 2_000, 900).filter(({ until }) => until === null || until >= 600);
  expect(learnStay('in-review', late, { from: 600, now: 900 })).toMatchObject({ days: 17, inUse: true });
});

test('a search finds names in any spelling', () => {
  expect(plainWords('  Œuvre d’ÉNERGIE – Durable (SAS) ')).toBe('oeuvre d energie durable sas');
});
