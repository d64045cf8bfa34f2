import { expect, test } from 'vitest';
import { BUSINESS, CEO, IP, propose, RESULTS, Story, selection } from '../../../../test/support/story.ts';
import { factsOf } from './facts-of.ts';
import type { ProcessFact } from './process-fact.ts';
import type { ProcessSummary } from './summary.ts';
import { summarise } from './summary.ts';

/** Both sides disagree on results with these options, the start-up coming back to its first. */
function dispute(ours: string, theirs: string): Story {
  const story = Story.opened();
  story.sends(CEO, [propose(IP, selection('each-keeps')), propose(RESULTS, selection(ours))]);
  story.sends(BUSINESS, [story.accepts(IP), propose(RESULTS, selection(theirs))]);
  story.sends(CEO, [propose(RESULTS, selection('a-middle-way'))]);
  story.sends(BUSINESS, [propose(RESULTS, selection(theirs))]);
  story.sends(CEO, [propose(RESULTS, selection(ours))]);
  return story;
}

function summaryOf(facts: readonly ProcessFact[]): ProcessSummary {
  const summary = facts.reduce<ProcessSummary | null>(summarise, null);
  if (summary === null) throw new Error('no facts');
  return summary;
}

test('two stories that differ in content alone give the very same facts, to the letter', () => {
  const one = factsOf(dispute('startup-owns', 'industrial-owns').journal);
  const twin = factsOf(dispute('joint', 'startup-owns').journal);
  expect(JSON.stringify(twin)).toBe(JSON.stringify(one));
});

test('nothing but kinds, stages, sides, clauses and times goes through', () => {
  const told = JSON.stringify(factsOf(dispute('startup-owns', 'industrial-owns').journal));
  for (const secret of ['startup-owns', 'middle', 'each-keeps', 'ceo', 'company', 'sha', 'command']) {
    expect(told).not.toContain(secret);
  }
  expect(told).not.toMatch(/[0-9a-f]{16}/);
});

test('the summary says who is awaited, what is open, how often a clause went to and fro and came back', () => {
  const summary = summaryOf(factsOf(dispute('startup-owns', 'industrial-owns').journal));
  expect(summary).toMatchObject({
    stage: 'negotiating',
    awaiting: ['industrial'],
    unanswered: { by: 'startup' },
    scope: 2,
  });
  expect(summary.clauses[IP]).toMatchObject({ agreed: true, alternations: 0 });
  expect(summary.clauses[RESULTS]).toMatchObject({ agreed: false, alternations: 4, backs: 2, lastBy: 'startup' });
  expect(summary.closings).toHaveLength(1);
  expect(summary.longstop).not.toBeNull();
});

test('a pause moves every clock on by as long as it lasted', () => {
  const fact = (kind: ProcessFact['kind'], at: number, side: ProcessFact['side'] = null): ProcessFact => ({
    kind,
    at,
    side,
    stage: 'negotiating',
    awaiting: kind === 'paused' ? [] : ['industrial'],
  });
  const before = [fact('engagement-opened', 0), fact('turn-sent', 10, 'startup')];
  const summary = summaryOf([...before, fact('paused', 20), fact('resumed', 50)]);
  expect(summary).toMatchObject({ stageSince: 30, lastProgress: 30, unanswered: { at: 40 }, pausedAt: null });
});

test('looking at a document is activity, and neither progress nor an answer', () => {
  const fact = (kind: ProcessFact['kind'], at: number, side: ProcessFact['side']): ProcessFact => ({
    kind,
    at,
    side,
    stage: 'negotiating',
    awaiting: ['industrial'],
  });
  const summary = summaryOf([
    fact('engagement-opened', 0, 'industrial'),
    fact('turn-sent', 5, 'startup'),
    fact('document-opened', 90, 'industrial'),
  ]);
  expect(summary).toMatchObject({
    lastAct: 90,
    lastProgress: 0,
    unanswered: { by: 'startup', at: 5 },
    awaitingSince: 5,
  });
});
