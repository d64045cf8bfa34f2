import { expect, test } from 'vitest';
import { workingCalendar } from '../../calendar/working-calendar.ts';
import { FINAL_STAGES } from '../../engagement/state.ts';
import { type ProcessSummary, summarise } from '../facts/summary.ts';
import { backTest } from '../learn/back-test.ts';
import { newLogBuilder } from '../log/log-builder.ts';
import { type Followed, todaysList } from '../signals/todays-list.ts';
import { madeUpProgramme } from './made-up-programme.ts';

const programme = { year: 2024, years: 3 };
const asOf = Date.UTC(2026, 9, 1);

type Made = ReturnType<typeof madeUpProgramme> extends Generator<infer Each> ? Each : never;

test('the same seed gives the same programme, and an engagement does not depend on how many there are', () => {
  const few = [...madeUpProgramme({ ...programme, engagements: 12, seed: 5 })];
  expect([...madeUpProgramme({ ...programme, engagements: 12, seed: 5 })]).toEqual(few);
  expect([...madeUpProgramme({ ...programme, engagements: 12, seed: 6 })]).not.toEqual(few);
});

test('looks at the documents make an engagement longer, in the order of time, and change no act of it', () => {
  const [plain, looked] = [0, 7].map((looks) => [
    ...madeUpProgramme({ ...programme, engagements: 300, seed: 5, looks }),
  ]) as [Made[], Made[]];
  const acts = ({ facts }: Made) => facts.filter(({ kind }) => kind !== 'document-opened');
  expect(looked.map(acts)).toEqual(plain.map(acts));
  expect(looked.map(({ planted }) => planted)).toEqual(plain.map(({ planted }) => planted));
  const count = (all: readonly Made[]) => all.reduce((sum, { facts }) => sum + facts.length, 0);
  expect(count(looked)).toBeGreaterThan(2 * count(plain));
  for (const { facts } of looked) {
    expect(facts.every(({ at }, index) => index === 0 || at >= (facts[index - 1]?.at ?? 0))).toBe(true);
    expect(facts.at(-1)?.kind).not.toBe('document-opened');
  }
});

test('it looks like the figures that were published, and goes through the stages in order', () => {
  const all = [...madeUpProgramme({ ...programme, engagements: 3000, seed: 1 })];
  const last = all.map(({ facts }) => facts.at(-1));
  for (const { facts } of all) {
    expect(facts.every(({ at }, index) => index === 0 || at >= (facts[index - 1]?.at ?? 0))).toBe(true);
    expect(FINAL_STAGES).toContain(facts.at(-1)?.stage);
  }
  const share = (stage: string) => last.filter((fact) => fact?.stage === stage).length / all.length;
  expect(share('declined')).toBeGreaterThan(0.4);
  expect(share('in-force')).toBeGreaterThan(0.25);
  expect(share('withdrawn')).toBeGreaterThan(0.03);
  expect(share('expired')).toBeLessThan(0.1);
  // Selection to signature: some months, as in the surveys (a month is reasonable, six the average of the whole).
  const months = all
    .filter(({ facts }) => facts.at(-1)?.stage === 'in-force')
    .map(({ facts }) => {
      const selected = facts.find(({ kind }) => kind === 'application-selected')?.at ?? 0;
      return ((facts.at(-1)?.at ?? 0) - selected) / 86_400_000 / 30;
    })
    .toSorted((a, b) => a - b);
  expect(months[Math.floor(months.length / 2)]).toBeGreaterThan(2);
  expect(months[Math.floor(months.length / 2)]).toBeLessThan(7);
  const inAugust = all.filter(({ facts }) => new Date(facts[0]?.at ?? 0).getUTCMonth() === 7).length;
  expect(inAugust / all.length).toBeLessThan(1 / 24);
});

test('an officer finds the planted stalls first: nine of ten lines of today’s list, at 10,000 engagements', () => {
  const days = workingCalendar(2023, 12);
  const found = [1, 2].map((seed) => {
    const planted = new Set<number>();
    function* followed(): Generator<Followed<number>> {
      for (const made of madeUpProgramme({ ...programme, engagements: 10_000, seed })) {
        const known = made.facts.filter(({ at }) => at <= asOf);
        const last = known.at(-1);
        // What has ended shows no sign, and need not be followed.
        if (last === undefined || FINAL_STAGES.includes(last.stage)) continue;
        const summary = known.reduce<ProcessSummary | null>(summarise, null);
        if (summary === null) continue;
        if (made.planted !== null && made.planted.from <= asOf) planted.add(made.number);
        yield { id: made.number, summary };
      }
    }
    return todaysList(followed(), asOf, days).filter(({ id }) => planted.has(id)).length / 20;
  });
  expect(found.reduce((sum, share) => sum + share, 0) / found.length).toBeGreaterThanOrEqual(0.9);
});

test('on it, the learned hazard foretells silence better than all three simple rules', () => {
  const builder = newLogBuilder((text) => text);
  for (const { number, facts } of madeUpProgramme({ ...programme, engagements: 3000, seed: 1 })) {
    for (const { kind, side, at, clause } of facts) {
      if (at <= asOf && clause === undefined) builder.add(`E${number}`, `${kind} ${side}`, at);
    }
  }
  const { evaluation } = backTest(builder.finish().log, { kind: 'silent', days: 7 });
  expect(evaluation.verdict).toBe('learned');
  const { elapsed, caseAge, elapsedOverMedian, constant } = evaluation.baselines;
  for (const { auc } of [elapsed, caseAge, elapsedOverMedian])
    expect(evaluation.auc).toBeGreaterThan((auc ?? 1) + 0.05);
  expect(evaluation.brier).toBeLessThan((constant.brier ?? 0) - 0.02);
  expect(evaluation.calibrationSlope).toBeGreaterThan(0.7);
  expect(evaluation.calibrationSlope).toBeLessThan(1.3);
});
