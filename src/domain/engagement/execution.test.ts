import { describe, expect, it } from 'vitest';
import {
  EVIDENCE,
  FOLLOWED,
  ONE_MILESTONE,
  PLAN,
  passUntil,
  results,
  signed,
} from '../../../test/support/performed.ts';
import {
  BUSINESS,
  CEO,
  DELEGATE,
  INDUSTRIAL_COUNSEL,
  IP,
  OFFICER,
  propose,
  RESULTS,
  STARTUP_COUNSEL,
  Story,
  selection,
  TEXT,
} from '../../../test/support/story.ts';
import { plusMs } from '../calendar/instant.ts';
import type { CalendarDate, Instant } from '../ids.ts';
import { deadlines } from './deadlines.ts';
import type { ExecutionPlan } from './execution/plan.ts';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { project } from './project.ts';
import { hasEnded } from './state.ts';

const DAY = 24 * 60 * 60 * 1000;

const soonest = (story: Story) => deadlines(story.state)[0];

function pass(story: Story, days: number): void {
  passUntil(story, plusMs(story.now, days * DAY), soonest);
}

function agreedUnder(policy: Partial<Policy>): Story {
  const story = Story.opened([IP, RESULTS], { policy: { ...FOLLOWED, ...policy } });
  story.sends(CEO, [propose(IP, selection('each-keeps')), propose(RESULTS, selection('startup-owns'))]);
  story.sends(BUSINESS, [story.accepts(IP), story.accepts(RESULTS)]);
  return story;
}

/** The default policy, but for the power that each signatory would have to show. */
const { powerToSign: _any, ...BUSINESS_DAYS } = DEFAULT_POLICY;

const open = (story: Story) => project(story.state).tasks.map(({ kind, side }) => `${kind} ${side}`);
const milestone = (story: Story, index = 0) => project(story.state).engagement.execution?.milestones[index];
const types = (story: Story) => story.journal.map(({ event }) => event.type);

const report = (id = 'm1', met = true) => ({ type: 'report-milestone', milestone: id, results: results(met) }) as const;
const go = (id = 'm1') => ({ type: 'judge-milestone', milestone: id, decision: 'go' }) as const;
const stop = { type: 'judge-milestone', milestone: 'm1', decision: 'no-go', reason: 'the drift is too wide' } as const;
const rework = (story: Story, days = 20) =>
  ({
    type: 'judge-milestone',
    milestone: 'm1',
    decision: 'rework',
    reason: 'measure again when hot',
    until: plusMs(story.now, days * DAY),
    correct: ['c1'],
  }) as const;

/** Both milestones passed: what becomes of the pilot is open. */
function completed(): Story {
  const story = signed(ONE_MILESTONE);
  story.does(CEO, report());
  story.does(BUSINESS, go());
  return story;
}

describe('a memorandum signed by all', () => {
  it('is in force at once when nothing has to be in hand first, and is not the end', () => {
    const story = signed();
    expect(types(story).slice(-3)).toEqual(['text-signed', 'memorandum-signed', 'entered-into-force']);
    expect([story.state.stage, hasEnded(story.state)]).toEqual(['in-force', false]);
    expect(open(story)).toEqual(['report-milestone startup']);
    expect(milestone(story)?.due).toBe('2026-11-24T23:00:00.000Z');
    expect(story.refuses(CEO, { type: 'withdraw', reason: 'budget' })).toBe('not-at-this-stage');
  });

  it('is the end under a policy that asks for no performance', () => {
    const story = signed(PLAN, agreedUnder({ execution: undefined } as unknown as Policy));
    expect(types(story).slice(-2)).toEqual(['text-signed', 'entered-into-force']);
    expect([story.state.stage, hasEnded(story.state), open(story)]).toEqual(['in-force', true, []]);
    expect(story.refuses(CEO, report())).toBe('engagement-ended');
  });

  it('is frozen with milestones that have criteria, or not at all', () => {
    const story = Story.agreed();
    story.does(CEO, { type: 'freeze-text' });
    const [first] = PLAN.milestones;
    const plan: ExecutionPlan = { ...PLAN, milestones: [{ ...(first as typeof first & object), criteria: [] }] };
    const record = { type: 'record-frozen-text', request: story.state.seq, text: TEXT, plan } as const;
    expect(story.refuses({ kind: 'system' }, record)).toBe('milestone-without-criteria');
  });
});

describe('conditions precedent', () => {
  const CONDITIONS: ExecutionPlan = {
    ...PLAN,
    conditions: [
      { id: 'public-aid', kind: 'public-aid', by: null },
      { id: 'insurance-certificate', kind: 'insurance-certificate', by: 'startup' },
      { id: 'export-licence', kind: 'export-licence', by: 'industrial' },
    ],
  };
  const meet = (condition: string) => ({ type: 'report-condition', condition, evidenceSha256: EVIDENCE }) as const;
  const waive = (condition: string) => ({ type: 'waive-condition', condition, reason: 'we go on without' }) as const;
  const fail = (condition: string) => ({ type: 'fail-condition', condition, reason: 'it was refused' }) as const;

  it('hold the work back until each is met, or given up by both', () => {
    const story = signed(CONDITIONS);
    expect(story.state.stage).toBe('conditions-pending');
    expect(open(story)).toEqual([
      'meet-condition startup',
      'meet-condition industrial',
      'meet-condition startup',
      'meet-condition industrial',
    ]);
    expect(story.refuses(CEO, report())).toBe('not-at-this-stage');
    expect(story.refuses(CEO, meet('weather'))).toBe('unknown-condition');
    expect(story.refuses(CEO, { ...meet('public-aid'), evidenceSha256: 'proof' as never })).toBe('malformed-hash');
    story.does(CEO, meet('insurance-certificate'));
    expect(story.refuses(BUSINESS, meet('insurance-certificate'))).toBe('condition-settled');
    story.does(CEO, waive('public-aid'));
    expect(story.refuses(CEO, waive('public-aid'))).toBe('already-waived');
    story.does(BUSINESS, waive('public-aid'));
    expect(story.refuses(CEO, waive('export-licence'))).toBe('condition-of-public-order');
    expect(story.state.stage).toBe('conditions-pending');
    story.does(BUSINESS, meet('export-licence'));
    expect(story.state.stage).toBe('in-force');
    expect(project(story.state).engagement.execution?.conditions.map(({ status }) => status)).toEqual([
      'waived',
      'met',
      'met',
    ]);
  });

  it('make the memorandum lapse when one fails: whose it is says so, the other once the delay has passed', () => {
    const story = signed(CONDITIONS);
    expect(story.refuses(BUSINESS, fail('insurance-certificate'))).toBe('not-your-condition');
    pass(story, 31);
    expect(types(story)).toContain('deadline-passed');
    story.does(BUSINESS, fail('insurance-certificate'));
    expect(story.state).toMatchObject({ stage: 'lapsed', ended: { side: 'industrial', reason: 'condition-failed' } });
    expect([deadlines(story.state), open(story)]).toEqual([[], []]);
    expect(story.refuses(CEO, meet('public-aid'))).toBe('engagement-ended');
  });
});

describe('a milestone', () => {
  it('is reported by the start-up on each agreed criterion, and on no other', () => {
    const story = signed();
    const [first] = results();
    const partly = { type: 'report-milestone', milestone: 'm1', results: [first as typeof first & object] } as const;
    expect(story.refuses(CEO, partly)).toBe('criterion-missing');
    expect(story.refuses(CEO, { ...partly, results: [...results(), ...results()] })).toBe('criterion-twice');
    const other = [{ criterion: 'c9', met: true, evidenceSha256: EVIDENCE }];
    expect(story.refuses(CEO, { ...partly, results: other })).toBe('criterion-unknown');
    expect(story.refuses(CEO, report('m9'))).toBe('unknown-milestone');
    expect(story.refuses(CEO, report('m2'))).toBe('earlier-milestone-open');
    expect(story.refuses(BUSINESS, report())).toBe('role-may-not');
    expect(story.refuses(BUSINESS, go())).toBe('not-reported');
    story.does(CEO, report());
    expect(story.refuses(CEO, report())).toBe('already-reported');
    expect(open(story)).toEqual(['judge-milestone startup', 'judge-milestone industrial']);
  });

  it('is a go once both sides of the committee say so; the last one asks what becomes of the pilot', () => {
    const story = signed();
    story.does(CEO, report());
    story.does(BUSINESS, go());
    expect(open(story)).toEqual(['judge-milestone startup']);
    expect(milestone(story)?.status).toBe('reported');
    story.does(CEO, go());
    expect(milestone(story)).toMatchObject({ status: 'passed', decidedBy: 'decider' });
    expect(story.refuses(BUSINESS, go())).toBe('not-reported');
    story.does(CEO, report('m2'));
    story.does(BUSINESS, go('m2'));
    story.does(CEO, go('m2'));
    expect(story.state.stage).toBe('deciding');
    expect(open(story)).toEqual(['decide-outcome startup', 'decide-outcome industrial']);
  });

  it('stays open while both judge it differently: each is asked again', () => {
    const story = signed();
    story.does(CEO, report());
    story.does(CEO, go());
    story.does(BUSINESS, stop);
    expect(open(story)).toEqual(['judge-milestone startup', 'judge-milestone industrial']);
    const ids = project(story.state).tasks.map(({ id }) => id);
    expect(ids).toEqual(['judge-milestone:gate-m1-0:startup:2', 'judge-milestone:gate-m1-0:industrial:2']);
    story.does(CEO, stop);
    expect(story.state.execution?.outcome).toMatchObject({ kind: 'closed', reason: 'no-go' });
  });

  it('is a no-go with a reason, by whoever decides: the project stops there', () => {
    const story = signed(ONE_MILESTONE);
    story.does(CEO, report('m1', false));
    expect(story.refuses(CEO, stop)).toBe('not-your-side');
    expect(story.refuses(BUSINESS, { ...stop, reason: ' ' })).toBe('text-missing');
    expect(story.refuses(INDUSTRIAL_COUNSEL, stop)).toBe('role-may-not');
    story.does(BUSINESS, stop);
    expect(story.state.stage).toBe('monitored');
    expect(story.journal.at(-1)?.event).toEqual({ type: 'pilot-closed', side: null, reason: 'no-go' });
  });

  it('is reworked once, until a date and on what is named, then goes on', () => {
    const story = signed(ONE_MILESTONE);
    story.does(CEO, report('m1', false));
    const { until: _until, ...undated } = rework(story);
    expect(story.refuses(BUSINESS, undated)).toBe('rework-undated');
    expect(story.refuses(BUSINESS, rework(story, -1))).toBe('date-in-the-past');
    expect(story.refuses(BUSINESS, rework(story, 40))).toBe('rework-too-long');
    expect(story.refuses(BUSINESS, { ...rework(story), correct: [] })).toBe('nothing-to-correct');
    expect(story.refuses(BUSINESS, { ...rework(story), correct: ['c9'] })).toBe('criterion-unknown');
    const asked = rework(story);
    story.does(BUSINESS, asked);
    expect(milestone(story)).toMatchObject({ status: 'reworking', reworks: 1, due: asked.until, toCorrect: ['c1'] });
    pass(story, 21);
    expect(types(story)).toContain('deadline-passed');
    story.does(CEO, report());
    expect(story.refuses(BUSINESS, rework(story))).toBe('rework-limit');
    story.does(BUSINESS, go());
    expect(story.state.stage).toBe('deciding');
  });

  it.each([
    ['go', true, 'deciding'],
    ['no-go', true, 'monitored'],
    ['as-reported', true, 'deciding'],
    ['as-reported', false, 'monitored'],
  ] as const)('that nobody decides becomes what the clause says: %s, criteria met: %s', (silence, met, stage) => {
    const [only] = ONE_MILESTONE.milestones;
    const story = signed({ ...ONE_MILESTONE, milestones: [{ ...(only as typeof only & object), silence }] });
    story.does(CEO, report('m1', met));
    pass(story, 16);
    expect(story.state.stage).toBe(stage);
    expect(milestone(story)?.decidedBy).toBe('silence');
  });

  it('that nobody decides goes up, then stops the project, where the clause sends it up', () => {
    const story = signed(PLAN, agreedUnder(BUSINESS_DAYS));
    story.does(CEO, report());
    pass(story, 16);
    expect(types(story).at(-1)).toBe('deadline-passed');
    pass(story, 30);
    expect(story.state.escalation).toBe(2);
    pass(story, 30);
    expect(story.state.stage).toBe('monitored');
    expect(milestone(story)).toMatchObject({ status: 'stopped', decidedBy: 'silence' });
  });

  it('of a dated text is due at the end of that day; one that is late becomes overdue, and stalls', () => {
    const [first] = PLAN.milestones;
    const dated = { ...(first as typeof first & object), due: { date: '2026-10-30' as CalendarDate } };
    const story = signed({ ...PLAN, milestones: [dated] }, agreedUnder(BUSINESS_DAYS));
    expect(milestone(story)?.due).toBe('2026-10-30T23:00:00.000Z');
    passUntil(story, '2026-11-10T00:00:00.000Z', soonest);
    expect(project(story.state).engagement.stalled).toBe(true);
  });

  it('moves with force majeure, which may last as long as the text says', () => {
    const story = signed();
    const ask = (days: number) =>
      ({ type: 'ask-pause', cause: 'force-majeure', until: plusMs(story.now, days * DAY), reason: 'a flood' }) as const;
    expect(story.refuses(CEO, ask(120))).toBe('pause-too-long');
    story.does(CEO, ask(10));
    pass(story, 10);
    expect(story.state.pause).toBeNull();
    expect(milestone(story)?.due).toBe('2026-12-04T23:00:00.000Z');
    expect(Story.opened().refuses(CEO, { ...ask(10), until: '2026-09-10T08:00:00.000Z' as Instant })).toBe(
      'pause-too-long',
    );
  });
});

describe('the decision after the pilot', () => {
  const convert = (form: 'order' | 'licence-option' = 'order') =>
    ({ type: 'convert-pilot', form, evidenceSha256: EVIDENCE }) as const;

  it('converts it once both sides name the same form', () => {
    const story = completed();
    story.does(BUSINESS, convert());
    expect(story.refuses(BUSINESS, convert())).toBe('conversion-already-asked');
    expect(open(story)).toEqual(['decide-outcome startup']);
    story.does(CEO, convert('licence-option'));
    expect(story.state.stage).toBe('deciding');
    story.does(BUSINESS, convert('licence-option'));
    expect(story.state).toMatchObject({
      stage: 'monitored',
      execution: { outcome: { kind: 'converted', form: 'licence-option' } },
    });
  });

  it('closes it by one side’s word, with a reason of the closed list', () => {
    const story = completed();
    expect(story.refuses(STARTUP_COUNSEL, { type: 'close-pilot', reason: 'no-budget' })).toBe('role-may-not');
    story.does(DELEGATE, { type: 'close-pilot', reason: 'no-budget' });
    expect(story.state.execution?.outcome).toMatchObject({ kind: 'closed', reason: 'no-budget' });
  });

  it('is awaited for fifteen business days, then overdue', () => {
    const story = completed();
    expect(deadlines(story.state).find(({ id }) => id === 'outcome')?.at).toBe('2026-09-22T22:00:00.000Z');
    pass(story, 30);
    expect(types(story).at(-1)).toBe('deadline-passed');
  });
});

describe('the follow-up', () => {
  const answer = (number: number, what: 'in-use' | 'stopped' = 'in-use') =>
    ({ type: 'answer-follow-up', number, answer: what }) as const;

  function monitored(): Story {
    const story = completed();
    story.does(BUSINESS, { type: 'close-pilot', reason: 'strategy' });
    return story;
  }

  it('is asked for at 6, 12 and 24 months of both sides; the officer may add; the last one archives all', () => {
    const story = monitored();
    const due = project(story.state).engagement.execution?.followUps.map((one) => one.due);
    expect(due).toEqual(['2027-03-01T23:00:00.000Z', '2027-09-01T22:00:00.000Z', '2028-09-01T22:00:00.000Z']);
    expect(open(story)).toEqual([]);
    expect(story.refuses(CEO, answer(1))).toBe('no-follow-up-asked');
    for (const [number, date] of [
      [1, '2027-03-02T00:00:00.000Z'],
      [2, '2027-09-02T00:00:00.000Z'],
      [3, '2028-09-02T00:00:00.000Z'],
    ] as const) {
      passUntil(story, date, soonest);
      expect(open(story)).toEqual(['answer-follow-up startup', 'answer-follow-up industrial']);
      story.does(OFFICER, answer(number, 'stopped'));
      story.does(CEO, answer(number));
      expect(story.refuses(CEO, answer(number))).toBe('follow-up-answered');
      story.does(BUSINESS, answer(number));
    }
    expect(story.state).toMatchObject({ stage: 'archived', ended: { side: null, reason: 'strategy' } });
    expect(hasEnded(story.state)).toBe(true);
    expect(deadlines(story.state)).toEqual([]);
  });

  it('that one side leaves unanswered loses the contact, and the next one is asked all the same', () => {
    const story = monitored();
    passUntil(story, '2027-03-02T00:00:00.000Z', soonest);
    story.does(CEO, answer(1));
    passUntil(story, '2027-05-01T00:00:00.000Z', soonest);
    expect(story.journal.at(-1)?.event).toEqual({ type: 'contact-lost', number: 1, sides: ['industrial'] });
    passUntil(story, '2029-01-01T00:00:00.000Z', soonest);
    expect(types(story).filter((type) => type === 'contact-lost')).toHaveLength(3);
    expect(story.state.stage).toBe('archived');
  });
});

describe('a termination', () => {
  const notice = (reason: 'convenience' | 'breach' | 'hardship') =>
    ({ type: 'give-notice', reason, comment: 'as the memorandum says' }) as const;
  const end = (reason: 'breach' | 'force-majeure') =>
    ({ type: 'terminate', reason, comment: 'it has to end' }) as const;
  const LEAVING: ExecutionPlan = {
    ...PLAN,
    exit: { ...PLAN.exit, notice: { startup: null, industrial: { days: 30 } } },
  };

  it('without a cause is for the side that the text gives it to, at the end of its notice', () => {
    const story = signed(LEAVING);
    expect(story.refuses(CEO, notice('convenience'))).toBe('exit-not-agreed');
    story.does(BUSINESS, notice('convenience'));
    expect(story.refuses(CEO, notice('hardship'))).toBe('notice-running');
    expect(project(story.state).engagement.execution?.notice?.until).toBe('2026-10-01T22:00:00.000Z');
    pass(story, 35);
    expect(story.state).toMatchObject({ stage: 'terminated', ended: { side: 'industrial', reason: 'convenience' } });
  });

  it('is called off by whoever gave notice', () => {
    const story = signed(LEAVING);
    expect(story.refuses(BUSINESS, { type: 'withdraw-notice' })).toBe('no-notice');
    story.does(BUSINESS, notice('convenience'));
    expect(story.refuses(CEO, { type: 'withdraw-notice' })).toBe('no-notice');
    story.does(BUSINESS, { type: 'withdraw-notice' });
    pass(story, 40);
    expect(story.state.stage).toBe('in-force');
  });

  it('for a breach comes once it was notified and not mended in time', () => {
    const story = signed();
    expect(story.refuses(CEO, end('breach'))).toBe('cure-running');
    story.does(CEO, notice('breach'));
    expect(story.refuses(CEO, end('breach'))).toBe('cure-running');
    pass(story, 31);
    expect(story.state.stage).toBe('in-force');
    expect(story.refuses(BUSINESS, end('breach'))).toBe('cure-running');
    story.does(CEO, end('breach'));
    expect(story.state).toMatchObject({ stage: 'terminated', ended: { side: 'startup', reason: 'breach' } });
  });

  it('for force majeure comes once it has lasted', () => {
    const story = signed();
    const flood = (until: string) =>
      ({ type: 'ask-pause', cause: 'force-majeure', until: until as Instant, reason: 'a flood' }) as const;
    story.does(CEO, flood('2026-11-20T08:00:00.000Z'));
    expect(story.refuses(BUSINESS, end('force-majeure'))).toBe('force-majeure-too-short');
    passUntil(story, '2026-11-20T08:00:00.000Z', soonest);
    expect(story.refuses(BUSINESS, end('force-majeure'))).toBe('force-majeure-too-short');
    story.does(CEO, flood('2027-02-18T23:00:00.000Z'));
    passUntil(story, '2027-02-18T23:00:00.000Z', soonest);
    story.does(BUSINESS, end('force-majeure'));
    expect(story.state).toMatchObject({ stage: 'terminated', ended: { side: 'industrial', reason: 'force-majeure' } });
  });
});
