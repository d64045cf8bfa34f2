import { describe, expect, it } from 'vitest';
import { ONE_MILESTONE, passUntil, results, signed } from '../../../test/support/performed.ts';
import { BUSINESS, CEO, DELEGATE, INDUSTRIAL_COUNSEL, type Story } from '../../../test/support/story.ts';
import { addDays } from '../calendar/civil-date.ts';
import { plusMs } from '../calendar/instant.ts';
import { parisDate } from '../calendar/paris-time.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import { deadlines } from './deadlines.ts';
import type { ExecutionPlan } from './execution/plan.ts';
import { project } from './project.ts';

const DAY = 24 * 60 * 60 * 1000;
const TITLE = sha256Hex('calibrating the sensor');
const WHY = sha256Hex('line temperatures');
const TERMS = { review: { days: 30 }, maxDelayMonths: 6, silenceIsConsent: true } as const;
const PUBLISHING = { ...ONE_MILESTONE, publications: TERMS, inventions: { decision: { days: 30 } } };
const SILENT_DELAY = { ...PUBLISHING, publications: { ...TERMS, silenceIsConsent: false } };

const inDays = (story: Story, days: number) => addDays(parisDate(story.now), days);
const asked = (story: Story) => project(story.state).tasks.map(({ kind, side }) => `${kind} ${side}`);
const publication = (story: Story) => project(story.state).engagement.execution?.publications[0];
const pass = (story: Story, days: number) =>
  passUntil(story, plusMs(story.now, days * DAY), (at) => deadlines(at.state)[0]);
const own = (type: 'record-publication' | 'withdraw-publication') => ({ type, publication: 1 }) as const;
const amend = { type: 'amend-publication', publication: 1, detailsSha256: TITLE } as const;
const consent = { type: 'answer-publication', publication: 1, answer: 'consent' } as const;
const removal = { type: 'answer-publication', publication: 1, answer: 'removal', reasonSha256: WHY } as const;
const delay = (story: Story, days: number) =>
  ({
    type: 'answer-publication',
    publication: 1,
    answer: 'delay',
    until: inDays(story, days),
    reasonSha256: WHY,
  }) as const;

function submitted(plan: ExecutionPlan = PUBLISHING): Story {
  const story = signed(plan);
  story.does(CEO, { type: 'submit-publication', kind: 'article', plannedOn: inDays(story, 90), detailsSha256: TITLE });
  return story;
}

describe('an invention', () => {
  const declare = (story: Story, days = -2) =>
    ({ type: 'declare-invention', madeOn: inDays(story, days), detailsSha256: TITLE }) as const;

  it('is declared to the other side, and settled once by the side that declared it', () => {
    const story = signed(PUBLISHING);
    story.does(BUSINESS, declare(story));
    expect(asked(story)).toContain('decide-invention industrial');
    const [invention] = project(story.state).engagement.execution?.inventions ?? [];
    expect(invention).toMatchObject({ number: 1, by: 'industrial', status: 'pending', detailsSha256: TITLE });
    expect(invention?.due?.slice(0, 10)).toBe(inDays(story, 30));
    expect(story.refuses(CEO, { type: 'settle-invention', invention: 1, outcome: 'filed' })).toBe('not-your-invention');
    story.does(INDUSTRIAL_COUNSEL, { type: 'settle-invention', invention: 1, outcome: 'kept-secret' });
    expect(story.state.execution?.inventions).toMatchObject([{ status: 'kept-secret' }]);
    expect(asked(story)).not.toContain('decide-invention industrial');
    expect(story.refuses(BUSINESS, { type: 'settle-invention', invention: 1, outcome: 'filed' })).toBe(
      'invention-settled',
    );
  });

  it('was made today at the latest, and is settled in one of three ways', () => {
    const story = signed(PUBLISHING);
    expect(story.refuses(CEO, declare(story, 1))).toBe('invention-date');
    expect(story.refuses(DELEGATE, declare(story))).toBe('role-may-not');
    expect(story.refuses(CEO, { type: 'settle-invention', invention: 1, outcome: 'filed' })).toBe('unknown-invention');
    story.does(CEO, declare(story));
    const sold = { type: 'settle-invention', invention: 1, outcome: 'sold' as never } as const;
    expect(story.refuses(CEO, sold)).toBe('unknown-outcome');
  });
});

describe('a planned publication', () => {
  it('is answered by the other side, amended, reviewed anew, and said to have appeared once it is free', () => {
    const story = submitted();
    expect(asked(story)).toContain('answer-publication industrial');
    expect(publication(story)).toMatchObject({ status: 'in-review', version: 1, due: expect.stringContaining('T') });
    expect(story.refuses(CEO, consent)).toBe('reviewers-answer');
    expect(story.refuses(CEO, own('record-publication'))).toBe('not-yet-free');
    expect(story.refuses(CEO, amend)).toBe('not-to-amend');
    story.does(BUSINESS, removal);
    expect(publication(story)).toMatchObject({ status: 'to-amend', reasonSha256: WHY, due: null, answeredBy: 'side' });
    expect(asked(story)).toContain('amend-publication startup');
    expect(story.refuses(BUSINESS, amend)).toBe('not-your-publication');
    expect(story.refuses(BUSINESS, consent)).toBe('reviewed-already');
    story.does(CEO, amend);
    expect(publication(story)).toMatchObject({ status: 'in-review', version: 2, answeredBy: null });
    story.does(BUSINESS, consent);
    story.does(CEO, own('record-publication'));
    expect(publication(story)).toMatchObject({ status: 'published' });
    expect(story.refuses(CEO, own('withdraw-publication'))).toBe('publication-over');
  });

  it('is free when nobody answers in time, where silence is consent', () => {
    const story = submitted();
    pass(story, 29);
    expect(publication(story)?.status).toBe('in-review');
    pass(story, 3);
    expect(publication(story)).toMatchObject({ status: 'free', answeredBy: 'silence', due: null });
    expect(asked(story)).not.toContain('answer-publication industrial');
  });

  it('waits for the longest delay when nobody answers, where silence is not consent, and is free after it', () => {
    const story = submitted(SILENT_DELAY);
    const { longestDelay } = publication(story) ?? {};
    pass(story, 32);
    expect(publication(story)).toMatchObject({ status: 'delayed', delayedUntil: longestDelay, reasonSha256: null });
    expect(story.refuses(CEO, own('record-publication'))).toBe('not-yet-free');
    story.now = plusMs(story.now, 160 * DAY);
    story.does(CEO, own('record-publication'));
  });

  it('is delayed no further than the clause allows in all, and by a reason', () => {
    const story = submitted();
    expect(story.refuses(BUSINESS, delay(story, 200))).toBe('delay-too-long');
    expect(story.refuses(BUSINESS, delay(story, 0))).toBe('publication-date');
    expect(story.refuses(BUSINESS, { ...removal, reasonSha256: 'x' as never })).toBe('malformed-hash');
    expect(story.refuses(BUSINESS, { ...consent, answer: 'perhaps' as never })).toBe('unknown-answer');
    story.does(BUSINESS, delay(story, 120));
    expect(story.refuses(CEO, own('record-publication'))).toBe('not-yet-free');
    story.now = plusMs(story.now, 121 * DAY);
    story.does(CEO, own('record-publication'));
  });

  it('needs an article on publications in the signed text, a kind and a date', () => {
    const without = signed(ONE_MILESTONE);
    const submit = {
      type: 'submit-publication',
      kind: 'talk',
      plannedOn: '2027-01-04' as never,
      detailsSha256: TITLE,
    } as const;
    expect(without.refuses(CEO, submit)).toBe('no-publication-clause');
    expect(project(without.state).engagement.execution?.publishes).toBe(false);
    const story = signed(PUBLISHING);
    expect(story.refuses(CEO, { ...submit, kind: 'song' as never })).toBe('unknown-kind');
    expect(story.refuses(CEO, { ...submit, plannedOn: '2027-02-30' as never })).toBe('publication-date');
    expect(story.refuses(CEO, own('record-publication'))).toBe('unknown-publication');
    story.does(CEO, submit);
    story.does(CEO, own('withdraw-publication'));
    expect([publication(story)?.status, publication(story)?.due]).toEqual(['withdrawn', null]);
  });

  it('goes on being reviewed when the pilot is over', () => {
    const story = submitted();
    story.does(CEO, { type: 'report-milestone', milestone: 'm1', results: results() });
    story.does(BUSINESS, { type: 'judge-milestone', milestone: 'm1', decision: 'go' });
    story.does(CEO, { type: 'close-pilot', reason: 'no-budget' });
    expect(story.state.stage).toBe('monitored');
    pass(story, 32);
    expect(publication(story)?.status).toBe('free');
  });
});
