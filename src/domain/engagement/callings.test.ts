import { describe, expect, it } from 'vitest';
import {
  BUSINESS,
  CEO,
  DELEGATE,
  INDUSTRIAL_COUNSEL,
  IP,
  MONEY,
  OFFICER,
  RESULTS,
  STARTUP_COUNSEL,
  Story,
} from '../../../test/support/story.ts';
import { plusMs } from '../calendar/instant.ts';
import type { CallingId } from '../ids.ts';
import type { InviteAdviser } from './command.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { project } from './project.ts';

const DAY = 24 * 60 * 60 * 1000;
const MARIE = 'marie' as CallingId;
const PAUL = 'paul' as CallingId;

const opened = () => Story.opened([IP, RESULTS, MONEY], { policy: DEFAULT_POLICY });
const called = (story: Story) =>
  project(story.state).engagement.callings.map(({ calling, by, inForce }) => [calling, by, inForce]);

function invite(story: Story, calling = MARIE, days = 30): InviteAdviser {
  return { type: 'invite-adviser', calling, until: plusMs(story.now, days * DAY), clauses: [IP, RESULTS] };
}

function mediated(): Story {
  const story = opened();
  story.does(CEO, { type: 'propose-mediation', reason: 'we differ on the results' });
  story.does(BUSINESS, { type: 'accept-mediation' });
  return story;
}

describe('an adviser', () => {
  it('comes by the start-up’s invitation alone, on the clauses named, until a date', () => {
    const story = opened();
    story.does(STARTUP_COUNSEL, invite(story));
    const [adviser] = project(story.state).engagement.callings;
    expect(adviser).toMatchObject({ office: 'inpi-adviser', by: ['startup'], clauses: [IP, RESULTS], inForce: true });
    expect(story.refuses(BUSINESS, { type: 'call-off', calling: MARIE })).toBe('calling-is-theirs');
    expect(story.refuses(CEO, invite(story, PAUL))).toBe('already-called');
    story.does(CEO, { type: 'call-off', calling: MARIE });
    expect(called(story)).toEqual([]);
    expect(story.refuses(CEO, { type: 'call-off', calling: MARIE })).toBe('calling-unknown');
  });

  it('whom the industrial proposes waits for the start-up, which joins or refuses', () => {
    const story = opened();
    story.does(BUSINESS, invite(story));
    expect(called(story)).toEqual([[MARIE, ['industrial'], false]]);
    const asked = () => project(story.state).tasks.filter(({ kind }) => kind === 'answer-adviser');
    expect(asked()).toMatchObject([{ side: 'startup', since: story.now, due: invite(story).until }]);
    expect(project(story.state).engagement.awaiting, 'the talks do not wait for it').toEqual(['startup']);
    expect(story.refuses(INDUSTRIAL_COUNSEL, invite(story))).toBe('already-called');
    story.does(CEO, invite(story, MARIE, 90));
    expect(called(story)).toEqual([[MARIE, ['industrial', 'startup'], true]]);
    expect(asked()).toEqual([]);
    // The date is the one that was proposed.
    expect(project(story.state).engagement.callings[0]?.until).toBe(plusMs(story.now, 30 * DAY));
    story.does(BUSINESS, { type: 'call-off', calling: MARIE });
    story.does(BUSINESS, invite(story, PAUL));
    story.does(CEO, { type: 'call-off', calling: PAUL });
    expect(called(story)).toEqual([]);
  });

  it('stays no longer than half a year, speaks of clauses that are discussed, and gives way once the date is past', () => {
    const story = opened();
    expect(story.refuses(CEO, invite(story, MARIE, 0))).toBe('calling-too-long');
    expect(story.refuses(CEO, invite(story, MARIE, 184))).toBe('calling-too-long');
    expect(story.refuses(CEO, { ...invite(story), clauses: [] })).toBe('nothing-to-advise-on');
    expect(story.refuses(DELEGATE, invite(story))).toBe('role-may-not');
    expect(story.refuses(OFFICER, invite(story))).toBe('not-a-party');
    story.does(CEO, invite(story, MARIE, 3));
    story.wait(4 * DAY);
    story.does(CEO, invite(story, PAUL));
    expect(called(story)).toEqual([[PAUL, ['startup'], true]]);
  });

  it('has nothing more to read once a side has withdrawn', () => {
    const story = opened();
    story.does(CEO, invite(story));
    story.does(BUSINESS, { type: 'withdraw', reason: 'strategy' });
    expect(called(story)).toEqual([[MARIE, ['startup'], false]]);
  });
});

describe('a mediator', () => {
  it('is appointed when both sides have named the same person, and for the mediation alone', () => {
    const story = mediated();
    story.does(CEO, { type: 'name-mediator', calling: MARIE });
    expect(called(story)).toEqual([[MARIE, ['startup'], false]]);
    expect(story.refuses(CEO, { type: 'name-mediator', calling: MARIE })).toBe('already-called');
    story.does(BUSINESS, { type: 'name-mediator', calling: MARIE });
    expect(called(story)).toEqual([[MARIE, ['startup', 'industrial'], true]]);
    expect(project(story.state).engagement.callings[0]?.until).toBe(story.state.pause?.until);
    story.does(DELEGATE, { type: 'end-mediation', outcome: 'settled' });
    expect(called(story)).toEqual([]);
    expect(story.refuses(CEO, { type: 'name-mediator', calling: PAUL })).toBe('no-mediation');
  });

  it('named by one side is a task of the other until it agrees, refuses or names somebody else', () => {
    const story = mediated();
    const asked = () => project(story.state).tasks.filter(({ kind }) => kind === 'answer-mediator');
    const sides = () => asked().map(({ side }) => side);
    expect(asked()).toEqual([]);
    const since = story.now;
    story.does(CEO, { type: 'name-mediator', calling: MARIE });
    story.wait(DAY);
    const [task] = asked();
    expect(task).toMatchObject({ side: 'industrial', since, due: plusMs(since, 15 * DAY), rule: 'process 4.4' });
    expect(task?.roles).toContain('ind-business');
    story.does(BUSINESS, { type: 'name-mediator', calling: PAUL });
    expect(sides(), 'somebody else').toEqual(['startup']);
    story.does(CEO, { type: 'call-off', calling: PAUL });
    expect(sides(), 'refused: the start-up’s own stands').toEqual(['industrial']);
    story.does(BUSINESS, { type: 'name-mediator', calling: MARIE });
    expect(sides(), 'agreed').toEqual([]);
  });

  it('whom only one side wants is not appointed; each may name somebody else in the place of its own', () => {
    const story = mediated();
    story.does(CEO, { type: 'name-mediator', calling: MARIE });
    story.does(BUSINESS, { type: 'name-mediator', calling: PAUL });
    story.does(CEO, { type: 'name-mediator', calling: 'eve' as CallingId });
    expect(called(story)).toEqual([
      [PAUL, ['industrial'], false],
      ['eve', ['startup'], false],
    ]);
    story.does(CEO, { type: 'name-mediator', calling: PAUL });
    expect(story.refuses(BUSINESS, { type: 'name-mediator', calling: 'eve' as CallingId })).toBe('already-called');
    // Nobody has to bear a mediator.
    story.does(DELEGATE, { type: 'call-off', calling: PAUL });
    expect(called(story)).toEqual([['eve', ['startup'], false]]);
    expect(story.refuses(STARTUP_COUNSEL, { type: 'name-mediator', calling: PAUL })).toBe('role-may-not');
  });
});
