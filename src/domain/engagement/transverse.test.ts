import { describe, expect, it } from 'vitest';
import {
  BUSINESS,
  CEO,
  DELEGATE,
  ENGINE,
  IP,
  propose,
  RESULTS,
  STARTUP_COUNSEL,
  Story,
  selection,
} from '../../../test/support/story.ts';
import { plusMs } from '../calendar/instant.ts';
import type { Instant } from '../ids.ts';
import { deadlines } from './deadlines.ts';
import type { Event } from './event.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { project } from './project.ts';

const DAY = 24 * 60 * 60 * 1000;
const at = (text: string) => text as Instant;

/** Tuesday 1 September 2026, with the delays of process 4.3. */
const opened = () => Story.opened([IP, RESULTS], { policy: DEFAULT_POLICY });
const due = (story: Story, id: string) => deadlines(story.state).find((deadline) => deadline.id === id)?.at;

/** Lets time pass until an instant, with everything that it does on the way. */
function until(story: Story, instant: Instant): readonly Event['type'][] {
  const happened: Event['type'][] = [];
  for (;;) {
    const [next] = deadlines(story.state);
    if (next === undefined || next.at > instant) break;
    story.wait(Math.max(0, Date.parse(next.at) - Date.parse(story.now)));
    const events = story.decides({ kind: 'system' }, { type: 'pass-deadline', deadline: next.id });
    happened.push(...events.map((event) => event.type));
  }
  story.wait(Math.max(0, Date.parse(instant) - Date.parse(story.now)));
  return happened;
}

describe('a delay of the procedure', () => {
  it('is counted in French business days, in Paris', () => {
    expect(due(opened(), 'turn-1')).toBe('2026-09-08T22:00:00.000Z');
  });

  it('that passes makes the engagement stalled, then escalated twice, then offers mediation', () => {
    const story = opened();
    const happened = until(story, at('2026-11-15T00:00:00.000Z')).filter((type) => type !== 'reminder-due');
    expect(happened).toEqual(['deadline-passed', 'stalled', 'escalated', 'escalated', 'mediation-offered']);
    expect(project(story.state).engagement).toMatchObject({
      stalled: true,
      escalation: 2,
      mediation: { status: 'offered' },
      awaiting: ['startup'],
    });
  });

  it('is stalled five business days after it passed, and not a moment before', () => {
    const story = opened();
    expect(due(story, 'turn-1+stalled')).toBe('2026-09-15T22:00:00.000Z');
    expect(due(story, 'turn-1+escalate-1')).toBe('2026-09-22T22:00:00.000Z');
  });

  it('that is answered late leaves nothing stalled and nothing escalated', () => {
    const story = opened();
    until(story, at('2026-09-25T00:00:00.000Z'));
    expect(project(story.state).engagement).toMatchObject({ stalled: true, escalation: 1 });
    story.sends(CEO, [propose(IP, selection('each-keeps'))]);
    expect(project(story.state).engagement).toMatchObject({ stalled: false, escalation: null });
  });
});

describe('a pause', () => {
  const ask = (cause: 'justified' | 'august-closure' | 'public-aid', end: Instant) =>
    ({ type: 'ask-pause', cause, until: end, reason: 'our laboratory moves' }) as const;

  it('for a justified cause begins at once: nothing is due, and each delay is longer by it', () => {
    const story = opened();
    story.does(CEO, ask('justified', at('2026-09-08T08:00:00.000Z')));
    expect(deadlines(story.state).map(({ effect }) => effect)).toEqual(['resume']);
    expect(project(story.state).tasks.map((task) => task.due)).toEqual([null]);
    expect(until(story, at('2026-09-08T08:00:00.000Z'))).toEqual(['resumed']);
    // Five business days were paused: the eighth becomes the fifteenth.
    expect(due(story, 'turn-1')).toBe('2026-09-15T22:00:00.000Z');
  });

  it('is ended before its time by the side that asked, and by no other', () => {
    const story = opened();
    story.does(CEO, ask('justified', at('2026-09-08T08:00:00.000Z')));
    expect(story.refuses(BUSINESS, { type: 'resume' })).toBe('not-your-pause');
    story.wait(2 * DAY);
    story.does(STARTUP_COUNSEL, { type: 'resume' });
    expect(due(story, 'turn-1')).toBe('2026-09-10T22:00:00.000Z');
    expect(story.refuses(CEO, { type: 'resume' })).toBe('not-paused');
  });

  it('for a justified cause lasts 20 business days in all, however often it is asked for', () => {
    const story = opened();
    expect(story.refuses(CEO, ask('justified', at('2026-09-30T08:00:00.000Z')))).toBe('pause-too-long');
    expect(story.refuses(CEO, ask('justified', at('2026-08-30T08:00:00.000Z')))).toBe('pause-in-the-past');
    story.does(CEO, ask('justified', at('2026-09-29T08:00:00.000Z')));
    until(story, at('2026-09-29T08:00:00.000Z'));
    expect(story.refuses(CEO, ask('justified', at('2026-09-30T08:00:00.000Z')))).toBe('pause-too-long');
    expect(story.refuses(BUSINESS, ask('justified', at('2026-09-30T08:00:00.000Z')))).toBeNull();
  });

  it('for August needs the other side’s consent', () => {
    const story = Story.opened([IP, RESULTS], { policy: DEFAULT_POLICY, now: at('2027-07-26T08:00:00.000Z') });
    story.does(CEO, ask('august-closure', at('2027-08-30T06:00:00.000Z')));
    expect(story.state.pause).toBeNull();
    const [task] = project(story.state).tasks.filter(({ kind }) => kind === 'answer-pause');
    expect(task).toMatchObject({ side: 'industrial', due: null });
    expect(story.refuses(CEO, { type: 'accept-pause' })).toBe('not-your-side');
    expect(story.refuses(CEO, ask('justified', at('2027-07-28T06:00:00.000Z')))).toBe('pause-under-discussion');
    story.does(BUSINESS, { type: 'accept-pause' });
    expect(story.state.pause).toMatchObject({ cause: 'august-closure', by: 'startup' });
  });

  it('refused with a reason changes nothing', () => {
    const story = Story.opened([IP, RESULTS], { policy: DEFAULT_POLICY, now: at('2027-07-26T08:00:00.000Z') });
    const before = due(story, 'turn-1');
    story.does(CEO, ask('august-closure', at('2027-08-30T06:00:00.000Z')));
    expect(story.refuses(BUSINESS, { type: 'decline-pause', reason: ' ' })).toBe('text-missing');
    story.does(BUSINESS, { type: 'decline-pause', reason: 'the plant stays open' });
    expect([due(story, 'turn-1'), story.state.pauseAsked]).toEqual([before, null]);
  });

  it('does not keep anybody from acting, and ends with the engagement', () => {
    const story = opened();
    story.does(CEO, ask('public-aid', at('2026-12-01T08:00:00.000Z')));
    story.sends(CEO, [propose(IP, selection('each-keeps'))]);
    expect(deadlines(story.state).map(({ effect }) => effect)).toEqual(['resume']);
    story.does(BUSINESS, { type: 'withdraw', reason: 'budget' });
    expect([deadlines(story.state), story.state.pause]).toEqual([[], null]);
  });
});

describe('an escalation', () => {
  it('goes to the sponsors, then to the executives, and no further', () => {
    const story = opened();
    const escalate = { type: 'escalate', reason: 'no answer from purchasing' } as const;
    story.does(CEO, escalate);
    expect(story.state.escalation).toBe(1);
    story.does(BUSINESS, escalate);
    expect(story.state.escalation).toBe(2);
    expect(story.refuses(CEO, escalate)).toBe('already-at-the-top');
    expect(story.refuses(ENGINE, escalate)).toBe('not-a-party');
  });
});

describe('a mediation', () => {
  it('begins with both sides’ agreement, stops the clocks, and runs until one of them ends it', () => {
    const story = opened();
    const before = story.now;
    story.does(CEO, { type: 'propose-mediation', reason: 'we differ on the results' });
    expect(project(story.state).tasks.map(({ kind, side }) => [kind, side])).toEqual([
      ['send-turn', 'startup'],
      ['answer-mediation', 'industrial'],
    ]);
    expect(story.refuses(CEO, { type: 'accept-mediation' })).toBe('not-your-side');
    story.does(BUSINESS, { type: 'accept-mediation' });
    expect(story.state).toMatchObject({ mediation: { status: 'running' }, pause: { cause: 'mediation' } });
    expect(story.refuses(CEO, { type: 'resume' })).toBe('mediation-stops-the-clocks');
    story.wait(7 * DAY);
    story.does(DELEGATE, { type: 'end-mediation', outcome: 'settled' });
    expect(story.state).toMatchObject({ mediation: { status: 'none' }, pause: null });
    expect(due(story, 'turn-1')).toBe('2026-09-15T22:00:00.000Z');
    expect(story.state.pauses).toMatchObject([{ from: before, to: plusMs(before, 7 * DAY) }]);
  });

  it('is declined with a reason, and may be proposed again', () => {
    const story = opened();
    story.does(CEO, { type: 'propose-mediation', reason: 'we differ on the results' });
    expect(story.refuses(BUSINESS, { type: 'propose-mediation', reason: 'so do we' })).toBe(
      'mediation-already-proposed',
    );
    story.does(BUSINESS, { type: 'decline-mediation', reason: 'too early' });
    expect(story.refuses(BUSINESS, { type: 'propose-mediation', reason: 'now it is time' })).toBeNull();
    expect(story.refuses(BUSINESS, { type: 'end-mediation', outcome: 'settled' })).toBe('no-mediation');
  });
});

describe('a clause in conflict for two rounds', () => {
  it('makes the engine offer ways out, once, with another open clause to trade it for', () => {
    const story = opened();
    const offered: Event[] = [];
    const turn = (actor: typeof CEO, option: string) => {
      const before = story.journal.length;
      story.sends(actor, [propose(IP, selection(option))]);
      offered.push(
        ...story.journal
          .slice(before)
          .map(({ event }) => event)
          .filter((event) => event.type === 'ways-out-offered'),
      );
    };
    turn(CEO, 'each-keeps');
    turn(BUSINESS, 'wide-licence');
    expect(offered).toEqual([]);
    turn(CEO, 'each-keeps');
    expect(offered).toEqual([{ type: 'ways-out-offered', clause: IP, trade: RESULTS }]);
    turn(BUSINESS, 'wide-licence');
    expect(offered).toHaveLength(1);
  });
});
