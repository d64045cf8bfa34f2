import { describe, expect, it } from 'vitest';
import { application, BUSINESS, CEO, INDUSTRIAL_COUNSEL, Story, someone } from '../../../test/support/story.ts';
import type { Instant } from '../ids.ts';
import { deadlines } from './deadlines.ts';
import type { Policy } from './policy.ts';
import { project } from './project.ts';

const JURY = { selection: { requires: ['eligible', 'shortlisted', 'met'] } } as const satisfies Partial<Policy>;
const HOUR = 60 * 60 * 1000;

function applied(policy: Partial<Policy> = JURY): Story {
  const story = new Story();
  story.does(CEO, application(policy));
  return story;
}

const asked = (story: Story) => project(story.state).tasks.map(({ kind }) => kind);
const due = (story: Story) => deadlines(story.state).filter(({ effect }) => effect !== 'remind');

describe('an application before a jury', () => {
  it('goes from eligible to shortlisted to met to selected, each asked for in its turn', () => {
    const story = applied();
    expect(asked(story)).toEqual(['check-eligibility']);
    expect(story.refuses(BUSINESS, { type: 'select-application' })).toBe('step-missing');
    story.does(BUSINESS, { type: 'declare-eligible' });
    expect(asked(story)).toEqual(['decide-application']);
    story.does(BUSINESS, { type: 'shortlist-application' });
    expect(asked(story)).toEqual(['record-meeting']);
    expect(due(story).map(({ kind, side }) => `${kind} ${side}`)).toEqual([
      'meeting industrial',
      'decision industrial',
    ]);
    expect(story.refuses(BUSINESS, { type: 'select-application' })).toBe('step-missing');
    story.wait(HOUR);
    story.does(BUSINESS, { type: 'record-meeting', at: story.now, comment: 'On site' });
    expect(project(story.state).engagement.application).toEqual({
      step: 'met',
      taken: ['eligible', 'shortlisted', 'met'],
      metOn: story.now,
    });
    story.does(BUSINESS, { type: 'select-application' });
    expect(story.state.stage).toBe('selected');
    expect(due(story).map(({ kind }) => kind)).toEqual(['opening']);
  });

  it('takes no step back, none twice, and records no meeting to come', () => {
    const strict = applied();
    expect(strict.refuses(BUSINESS, { type: 'shortlist-application' })).toBe('step-missing');
    expect(strict.refuses(BUSINESS, { type: 'record-meeting', at: strict.now })).toBe('step-missing');
    expect(strict.refuses(BUSINESS, { type: 'reserve-application' })).toBe('step-missing');
    const story = applied({ selection: { requires: [] } });
    story.does(BUSINESS, { type: 'shortlist-application' });
    expect(story.refuses(BUSINESS, { type: 'declare-eligible' })).toBe('step-already-taken');
    expect(story.refuses(BUSINESS, { type: 'shortlist-application' })).toBe('step-already-taken');
    const tomorrow = new Date(Date.parse(story.now) + 24 * HOUR).toISOString() as Instant;
    expect(story.refuses(BUSINESS, { type: 'record-meeting', at: tomorrow })).toBe('meeting-in-the-future');
    expect(story.refuses(BUSINESS, { type: 'record-meeting', at: 'soon' as Instant })).toBe('meeting-in-the-future');
  });

  it('is judged by the industrial alone, by people who are confirmed and in their role', () => {
    const story = applied();
    expect(story.refuses(CEO, { type: 'declare-eligible' })).toBe('not-your-side');
    expect(story.refuses(INDUSTRIAL_COUNSEL, { type: 'shortlist-application' })).toBe('role-may-not');
    const newcomer = someone('newcomer', 'industrial', 'ind-business', false);
    expect(story.refuses(newcomer, { type: 'reserve-application' })).toBe('person-unverified');
  });

  it('may be declined at each step, as ineligible to begin with', () => {
    const story = applied();
    story.does(BUSINESS, { type: 'decline-application', reason: 'ineligible' });
    expect(story.state).toMatchObject({ stage: 'declined', ended: { reason: 'ineligible' } });
  });
});

describe('an application kept in reserve', () => {
  it('may be selected later', () => {
    const story = applied({ selection: { requires: [] } });
    story.does(BUSINESS, { type: 'reserve-application', comment: 'Second of the list' });
    expect(story.refuses(BUSINESS, { type: 'shortlist-application' })).toBe('application-in-reserve');
    expect(story.refuses(BUSINESS, { type: 'reserve-application' })).toBe('application-in-reserve');
    expect(asked(story)).toEqual(['decide-application']);
    story.does(BUSINESS, { type: 'select-application' });
    expect(story.state.stage).toBe('selected');
    expect(due(story).map(({ kind }) => kind)).toEqual(['opening']);
  });

  it('may be declined, or withdrawn by the start-up', () => {
    const declined = applied({ selection: { requires: [] } });
    declined.does(BUSINESS, { type: 'reserve-application' });
    declined.does(BUSINESS, { type: 'decline-application', reason: 'other-selected' });
    expect(declined.state.stage).toBe('declined');
    const withdrawn = applied({});
    withdrawn.does(BUSINESS, { type: 'reserve-application' });
    withdrawn.does(CEO, { type: 'withdraw', reason: 'strategy' });
    expect(withdrawn.state.stage).toBe('withdrawn');
  });

  it('expires when nobody decides', () => {
    const story = applied({ selection: { requires: [] } });
    story.does(BUSINESS, { type: 'reserve-application' });
    const [end, ...more] = due(story);
    expect([end?.kind, end?.effect, more.length]).toEqual(['reserve', 'expire', 0]);
    story.now = end?.at as Instant;
    story.engine({ type: 'pass-deadline', deadline: 'reserve' });
    expect(story.state.stage).toBe('expired');
  });
});
