import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { monitorVerb } from './monitor.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-monitor-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

function file(rows: readonly string[]): string {
  const path = join(home, 'log.csv');
  writeFileSync(path, ['case,activity,time', ...rows].join('\n'));
  return path;
}

const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString();

/** Begins on day 2 × index; quick ones wait a day, each third waits `slow` days; all are closed. */
function rowsOf(cases: number, slow: number): string[] {
  return Array.from({ length: cases }, (_, index) => {
    const wait = index % 3 === 0 ? slow : 1;
    const asked = index % 3 === 0 ? 'to the lab' : 'to the desk';
    return [`c${index},${asked},${day(index * 2)}`, `c${index},closed,${day(index * 2 + wait)}`];
  }).flat();
}

test('a log that is foretold well by its states: exit 0, and the keys that programs rely on', async () => {
  await monitorVerb({
    log: file([...rowsOf(600, 20), `open,to the lab,${day(1190)}`]),
    target: 'silent:7d',
    lang: 'en',
    json: true,
  });
  expect(process.exitCode).toBe(0);
  const report = JSON.parse(said);
  expect(report).toMatchObject({ cases: 601, events: 1201, first: day(0), last: day(1194 + 20) });
  expect(report.states[0]).toMatchObject({ name: 'to the lab', exits: 200, medianDays: 20, source: 'learned' });
  const { evaluation } = report;
  expect(evaluation).toMatchObject({ target: 'silent:7d', split: day(1214 * 0.6), verdict: 'learned' });
  expect(evaluation.auc).toBeGreaterThan(0.95);
  expect(evaluation.brier).toBeLessThan(evaluation.baselines.constant.brier / 2);
  expect(evaluation.baselines.constant.brier).toBeCloseTo(evaluation.baseRate * (1 - evaluation.baseRate));
  expect(report.atRisk).toHaveLength(1);
  expect(report.atRisk[0]).toMatchObject({ case: 'open', state: 'to the lab', since: day(1190) });
  expect(report.atRisk[0].reasons[0]).toContain('In this state for 24 days');
});

test('the looks, their labels and the baselines of a log counted by hand', async () => {
  // Span 100 days, split on day 60; looks on days 60, 67, 74, 81, 88 (the last whose week is within the log).
  const rows = [`a,x,${day(0)}`, `a,y,${day(70)}`, `a,z,${day(100)}`, `b,x,${day(65)}`, `b,y,${day(75)}`];
  await monitorVerb({ log: file(rows), target: 'silent:7d', lang: 'fr', json: true });
  const { evaluation } = JSON.parse(said);
  // a: 60 (silent), 67 (70 comes), 74, 81, 88 (silent); b: 67 (silent until 75), 74 (75 comes).
  expect(evaluation).toMatchObject({ split: day(60), snapshots: 7, baseRate: 5 / 7 });
  // Elapsed of the silent: 60, 4, 11, 18, 2; of the others: 67 and 9. Pairs won: 0 of 5, and 3 of 5.
  expect(evaluation.baselines.elapsed.auc).toBeCloseTo(3 / 10);
});

test('late: the 70 % quantile of times parts the log, the 80 % quantile of durations is the limit', async () => {
  await monitorVerb({ log: file(rowsOf(300, 30)), target: 'late:p60', lang: 'fr' });
  expect(process.exitCode).toBe(0);
  expect(said).toContain('Épreuve late:p60');
  expect(said).toContain('Ce qui a été appris fait mieux');
});

test('one case: what can be said is said, and exit 2 says that it cannot be judged', async () => {
  await monitorVerb({ log: file([`a,x,${day(0)}`, `a,y,${day(3)}`]), target: 'silent:7d', lang: 'fr', json: true });
  expect(process.exitCode).toBe(2);
  expect(JSON.parse(said)).toMatchObject({ cases: 1, evaluation: { snapshots: 0, auc: null, verdict: 'cannot-tell' } });
});

test('as of an earlier day, later events are not known', async () => {
  await monitorVerb({ log: file(rowsOf(300, 20)), target: 'silent:7d', asOf: day(400.5), lang: 'fr', json: true });
  const report = JSON.parse(said);
  expect(report.last <= day(400.5)).toBe(true);
  expect(report.warnings).toContainEqual({ code: 'after-as-of', count: expect.any(Number), first: null });
  expect(report.atRisk.map((one: { case: string }) => one.case)).toContain('c198');
});

test('a wrong flag is usage; a file that is no log is an input fault with a code', async () => {
  const log = file(['1,a,2026-01-01']);
  for (const wrong of [{ target: 'silent' }, { asOf: 'soon' }, { columns: 'x' }]) {
    await expect(monitorVerb({ log, target: 'silent:7d', lang: 'fr', ...wrong })).rejects.toMatchObject({
      code: 'usage',
    });
  }
  const fault = monitorVerb({ log: file([]), target: 'silent:7d', lang: 'fr' });
  await expect(fault).rejects.toMatchObject({ name: 'InputFault', code: 'log-empty' });
});
