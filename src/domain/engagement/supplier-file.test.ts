import { describe, expect, it } from 'vitest';
import {
  BUSINESS,
  CEO,
  INDUSTRIAL_COUNSEL,
  MONEY,
  propose,
  Story,
  selection,
  someone,
} from '../../../test/support/story.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import { checkPolicy } from './check-policy.ts';
import { deadlines } from './deadlines.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { project } from './project.ts';
import type { SupplierItem } from './supplier-file.ts';

const BUYER = someone('buyer', 'industrial', 'ind-purchasing');
const ask = (...items: readonly SupplierItem[]) => ({ type: 'ask-supplier-items', items }) as const;
const provide = (item: SupplierItem) => ({ type: 'provide-supplier-item', item }) as const;
const accept = (item: SupplierItem) => ({ type: 'accept-supplier-item', item }) as const;
const giveBack = (item: SupplierItem, reason = 'Out of date') =>
  ({ type: 'return-supplier-item', item, reason }) as const;

describe('the supplier file', () => {
  const fileOf = (story: Story) =>
    project(story.state).engagement.supplierFile.map(({ item, status, due }) => [item, status, due !== null]);
  const tasksOf = (story: Story) =>
    project(story.state).tasks.filter(
      ({ rule }) => rule === 'process 4.2, stage 5' && story.state.stage !== 'selected',
    );

  it('is asked for by purchasing, provided, returned, provided again and accepted', () => {
    const story = Story.opened();
    story.does(BUYER, ask('vigilance-papers', 'bank-details'));
    expect(tasksOf(story)).toMatchObject([
      { kind: 'provide-supplier-items', side: 'startup', roles: ['su-ceo', 'su-counsel'] },
    ]);
    story.does(CEO, { ...provide('bank-details'), documentSha256: sha256Hex('paper') });
    expect(fileOf(story)).toEqual([
      ['vigilance-papers', 'asked', true],
      ['bank-details', 'provided', true],
    ]);
    expect(tasksOf(story).map(({ kind, side }) => [kind, side])).toEqual([
      ['provide-supplier-items', 'startup'],
      ['judge-supplier-items', 'industrial'],
    ]);
    story.does(BUYER, giveBack('bank-details'));
    story.does(CEO, provide('bank-details'));
    story.does(BUSINESS, accept('bank-details'));
    story.does(CEO, provide('vigilance-papers'));
    story.does(BUYER, accept('vigilance-papers'));
    expect(fileOf(story).map(([, status, due]) => [status, due])).toEqual([
      ['accepted', false],
      ['accepted', false],
    ]);
    expect(tasksOf(story)).toEqual([]);
  });

  it('asks each side anew under another name: a task that was done never comes back', () => {
    const story = Story.opened();
    story.does(BUYER, ask('bank-details'));
    const [first] = tasksOf(story);
    story.does(CEO, provide('bank-details'));
    story.does(BUYER, giveBack('bank-details'));
    const [second] = tasksOf(story);
    expect(second?.kind).toBe(first?.kind);
    expect(second?.id).not.toBe(first?.id);
  });

  it('has a clock for each side that it awaits: reminders, lateness, a stall that calls nobody in', () => {
    const story = Story.opened(undefined, { policy: DEFAULT_POLICY });
    story.does(BUYER, ask('liability-insurance', 'annual-accounts'));
    const ofFile = () => deadlines(story.state).filter(({ kind }) => kind === 'supplier');
    expect(ofFile().map(({ side, effect, percent }) => [side, effect, percent])).toEqual([
      ['startup', 'remind', 50],
      ['startup', 'remind', 80],
      ['startup', 'overdue', 100],
      ['startup', 'stalled', 100],
    ]);
    expect(ofFile().find(({ effect }) => effect === 'overdue')?.at).toBe(tasksOf(story)[0]?.due);
    const first = ofFile()[0]?.clock;
    story.does(CEO, provide('annual-accounts'));
    expect(new Set(ofFile().map(({ side }) => side))).toEqual(new Set(['startup', 'industrial']));
    expect(ofFile().some(({ clock }) => clock === first)).toBe(false);
    story.does(BUYER, accept('annual-accounts'));
    expect(ofFile().every(({ side }) => side === 'startup')).toBe(true);
    const late = ofFile().find(({ effect }) => effect === 'stalled');
    for (const { at, id } of ofFile()) {
      story.now = at;
      story.engine({ type: 'pass-deadline', deadline: id });
    }
    expect(late && story.state.passed.includes(late.id)).toBe(true);
    expect(project(story.state).engagement).toMatchObject({ stalled: true, escalation: null, stage: 'negotiating' });
    story.does(CEO, provide('liability-insurance'));
    story.does(BUYER, accept('liability-insurance'));
    expect(ofFile()).toEqual([]);
    expect(project(story.state).engagement.stalled).toBe(false);
  });

  it('keeps the talks waiting for nothing: no delay of theirs, nobody’s turn, no draft made stale, to the freeze and beyond', () => {
    const story = Story.opened([MONEY]);
    const ofTalks = () => ({
      due: deadlines(story.state).filter(({ kind }) => kind !== 'supplier'),
      fresh: story.state.freshSince,
    });
    const before = ofTalks();
    const awaiting = project(story.state).engagement.awaiting;
    story.does(BUYER, ask('liability-insurance', 'annual-accounts'));
    story.does(CEO, provide('annual-accounts'));
    expect(ofTalks()).toEqual(before);
    expect(project(story.state).engagement.awaiting).toEqual(awaiting);
    story.sends(CEO, [propose(MONEY, selection('fixed'))]);
    story.sends(BUSINESS, [story.accepts(MONEY)]);
    expect(story.state.stage).toBe('agreed');
    story.does(CEO, { type: 'freeze-text' });
    story.does(BUYER, accept('annual-accounts'));
    expect(story.state.stage).toBe('freezing');
  });

  it('is refused to the wrong people, for what is unknown, twice, or not awaited', () => {
    const story = Story.opened();
    expect(story.refuses(CEO, ask('bank-details'))).toBe('role-may-not');
    expect(story.refuses(INDUSTRIAL_COUNSEL, ask('bank-details'))).toBe('role-may-not');
    expect(story.refuses(BUYER, ask())).toBe('no-supplier-items');
    expect(story.refuses(BUYER, ask('bank-details', 'bank-details'))).toBe('no-supplier-items');
    expect(story.refuses(BUYER, ask('toString' as SupplierItem))).toBe('unknown-supplier-item');
    expect(story.refuses(CEO, provide('bank-details'))).toBe('no-supplier-item-awaited');
    story.does(BUYER, ask('bank-details', 'code-of-conduct'));
    expect(story.refuses(BUYER, ask('bank-details'))).toBe('supplier-item-asked');
    expect(story.refuses(BUYER, accept('bank-details'))).toBe('no-supplier-item-awaited');
    expect(story.refuses(CEO, provide('annual-accounts'))).toBe('supplier-item-not-awaited');
    expect(story.refuses(CEO, { ...provide('bank-details'), documentSha256: sha256Hex('x').slice(1) as never })).toBe(
      'malformed-hash',
    );
    story.does(CEO, provide('bank-details'));
    expect(story.refuses(BUYER, giveBack('bank-details', ' '))).toBe('text-missing');
    expect(story.refuses(BUYER, accept('code-of-conduct'))).toBe('supplier-item-not-awaited');
    story.does(BUSINESS, { type: 'withdraw', reason: 'budget' });
    expect(story.refuses(BUYER, ask('annual-accounts'))).toBe('engagement-ended');
    expect(tasksOf(story)).toEqual([]);
  });

  it('has a delay of the policy’s own', () => {
    const policy = { ...DEFAULT_POLICY, delays: { ...DEFAULT_POLICY.delays, supplier: { businessDays: 0 } } };
    expect(checkPolicy(policy)?.pointer ?? '').toContain('delays/supplier');
    const quick = { ...DEFAULT_POLICY.delays, supplier: { businessDays: 3 } };
    expect(checkPolicy({ ...DEFAULT_POLICY, delays: quick })).toBeNull();
  });
});
