import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUSINESS, CEO, IP, propose, RESULTS, Story, selection } from '../../../../test/support/story.ts';
import { toInstant } from '../../calendar/instant.ts';
import type { Instant } from '../../ids.ts';
import { factsOf } from './facts-of.ts';
import type { ProcessFact } from './process-fact.ts';
import { timePerSide } from './time-per-side.ts';

const at = (text: string) => text as Instant;
const DAY_MS = 86_400_000;

function fact(kind: ProcessFact['kind'], day: string, awaiting: ProcessFact['awaiting'], more = {}): ProcessFact {
  return { kind, at: Date.parse(`${day}T10:00:00.000Z`), side: null, stage: 'negotiating', awaiting, ...more };
}

test('nothing is told of an engagement without facts', () => {
  expect(timePerSide([], at('2026-09-01T08:00:00.000Z'))).toBeNull();
});

test('the talks of both sides: each has the days that began while its answer was awaited', () => {
  const story = Story.opened([IP, RESULTS], { now: at('2026-09-01T08:00:00.000Z') });
  story.now = at('2026-09-03T15:00:00.000Z');
  story.sends(CEO, [propose(IP, selection('each-keeps')), propose(RESULTS, selection('startup-owns'))]);
  story.now = at('2026-09-08T06:00:00.000Z');
  story.sends(BUSINESS, [propose(RESULTS, selection('industrial-owns'))]);
  // Tuesday to Thursday for the start-up, to the Tuesday after for the industrial, and one more day for the start-up.
  expect(timePerSide(factsOf(story.journal), at('2026-09-09T06:00:00.000Z'))).toEqual({
    from: '2026-09-01',
    to: '2026-09-09',
    total: 6,
    days: { startup: 3, industrial: 3, both: 0, programme: 0, paused: 0 },
  });
});

test('week-ends and public holidays are nobody’s, and the day begins in Paris', () => {
  // Armistice Day 2026 is a Wednesday; 23:30 in UTC on the 12th is the 13th in Paris.
  const facts = [
    fact('engagement-opened', '2026-11-10', ['startup']),
    { ...fact('turn-sent', '2026-11-12', ['industrial']), at: Date.parse('2026-11-12T23:30:00.000Z') },
  ];
  const told = timePerSide(facts, at('2026-11-15T12:00:00.000Z'));
  expect(told?.days).toEqual({ startup: 2, industrial: 0, both: 0, programme: 0, paused: 0 });
});

test('a pause is neither side’s, whoever was awaited before it', () => {
  const facts = [
    fact('engagement-opened', '2026-09-01', ['industrial']),
    fact('paused', '2026-09-02', ['industrial']),
    fact('resumed', '2026-09-09', ['industrial']),
  ];
  const told = timePerSide(facts, at('2026-09-10T10:00:00.000Z'));
  expect(told?.days).toEqual({ startup: 0, industrial: 2, both: 0, programme: 0, paused: 5 });
});

test('the days stop with the end, and what comes after it adds none', () => {
  const facts = [
    fact('text-frozen', '2026-09-01', ['startup', 'industrial'], { stage: 'in-review' }),
    fact('freeze-requested', '2026-09-03', [], { stage: 'freezing' }),
    fact('entered-into-force', '2026-09-04', [], { stage: 'in-force' }),
    fact('reminder-due', '2026-10-04', ['startup'], { stage: 'deciding' }),
  ];
  const told = timePerSide(facts, at('2027-01-01T10:00:00.000Z'));
  expect(told).toMatchObject({ to: '2026-09-04', total: 3, days: { both: 2, programme: 1, startup: 0 } });
});

test('the parts sum to the whole, and none is negative, whatever happened and when', () => {
  const anyFact = fc.record({
    kind: fc.constantFrom<ProcessFact['kind']>('turn-sent', 'paused', 'resumed', 'reminder-due', 'text-frozen'),
    at: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }),
    side: fc.constantFrom('startup' as const, 'industrial' as const, null),
    stage: fc.constantFrom<ProcessFact['stage']>('negotiating', 'freezing', 'signing', 'in-force', 'withdrawn'),
    awaiting: fc.subarray(['startup', 'industrial'] as const),
  });
  fc.assert(
    // Not sorted: clocks set back are among them.
    fc.property(
      fc.array(anyFact, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: -400, max: 400 }),
      (facts, later) => {
        const now = toInstant(Date.UTC(2026, 6, 1) + later * DAY_MS);
        const told = timePerSide(facts, now);
        const parts = Object.values(told?.days ?? {});
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(told?.total);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
