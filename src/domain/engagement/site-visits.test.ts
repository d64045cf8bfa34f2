import { describe, expect, it } from 'vitest';
import { PLAN, signed } from '../../../test/support/performed.ts';
import { BUSINESS, CEO, DELEGATE, OFFICER, type Story, someone } from '../../../test/support/story.ts';
import { addDays } from '../calendar/civil-date.ts';
import { parisDate } from '../calendar/paris-time.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import { LIMITS } from './limits.ts';
import { project } from './project.ts';

const WHO = sha256Hex('two technicians, at the works');
const WHY = sha256Hex('the line is down');

describe('work on the other side’s site', () => {
  const inDays = (story: Story, days: number) => addDays(parisDate(story.now), days);
  const announce = (story: Story, first: number, last: number) =>
    ({ type: 'announce-visit', from: inDays(story, first), until: inDays(story, last), detailsSha256: WHO }) as const;
  const visits = (story: Story) => project(story.state).engagement.execution?.visits ?? [];
  const asked = (story: Story) => project(story.state).tasks.filter(({ kind }) => kind === 'expect-visit');

  it('is announced by who comes, expected by who receives, and keeps nobody waiting meanwhile', () => {
    const story = signed(PLAN);
    const { awaiting } = project(story.state).engagement;
    story.does(CEO, { ...announce(story, 3, 4), certificateUntil: inDays(story, 90) });
    expect(asked(story)).toMatchObject([{ side: 'industrial', due: expect.stringContaining('T') }]);
    expect(project(story.state).engagement.awaiting).toEqual(awaiting);
    expect(story.refuses(CEO, { type: 'expect-visit', visit: 1 })).toBe('host-expects');
    story.does(BUSINESS, { type: 'expect-visit', visit: 1 });
    expect(visits(story)).toMatchObject([{ number: 1, by: 'startup', status: 'expected', detailsSha256: WHO }]);
    expect(asked(story)).toEqual([]);
    expect(story.refuses(BUSINESS, { type: 'expect-visit', visit: 1 })).toBe('visit-expected');
  });

  it('goes either way, and is called off by either side, once', () => {
    const story = signed(PLAN);
    story.does(BUSINESS, announce(story, 0, 0));
    expect(asked(story)).toMatchObject([{ side: 'startup' }]);
    story.does(CEO, { type: 'call-off-visit', visit: 1, reasonSha256: WHY });
    expect(visits(story)).toMatchObject([{ by: 'industrial', status: 'called-off', reasonSha256: WHY }]);
    expect(story.refuses(BUSINESS, { type: 'call-off-visit', visit: 1, reasonSha256: WHY })).toBe('visit-called-off');
    expect(story.refuses(CEO, { type: 'expect-visit', visit: 1 })).toBe('visit-called-off');
    expect(story.refuses(CEO, { type: 'expect-visit', visit: 2 })).toBe('unknown-visit');
  });

  it('has a first day that is still to come, and a last one within the year after it', () => {
    const story = signed(PLAN);
    expect(story.refuses(CEO, announce(story, -1, 2))).toBe('visit-in-the-past');
    expect(story.refuses(CEO, announce(story, 3, 2))).toBe('visit-dates');
    expect(story.refuses(CEO, announce(story, 3, 400))).toBe('visit-dates');
    expect(story.refuses(CEO, { ...announce(story, 3, 4), until: '2026-02-30' as never })).toBe('visit-dates');
    expect(story.refuses(CEO, { ...announce(story, 3, 4), certificateUntil: 'soon' as never })).toBe('visit-dates');
    expect(story.refuses(CEO, { ...announce(story, 3, 4), detailsSha256: 'x' as never })).toBe('malformed-hash');
  });

  it('is for people of the two sides whose place there is confirmed, as long as the text is performed', () => {
    const story = signed(PLAN);
    expect(story.refuses(DELEGATE, announce(story, 3, 4))).toBe('role-may-not');
    expect(story.refuses(OFFICER, announce(story, 3, 4))).toBe('not-a-party');
    expect(story.refuses(someone('new', 'startup', 'su-ceo', false), announce(story, 3, 4))).toBe('person-unverified');
    for (let told = 0; told < LIMITS.visits; told++) story.does(CEO, announce(story, 3, 4));
    expect(story.refuses(CEO, announce(story, 3, 4))).toBe('too-many-visits');
  });
});
