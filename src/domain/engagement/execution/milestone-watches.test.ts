import { describe, expect, it } from 'vitest';
import { results, signed } from '../../../../test/support/performed.ts';
import { CEO } from '../../../../test/support/story.ts';
import { plusMs } from '../../calendar/instant.ts';
import { milestoneWatches } from './milestone-watches.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('what is watched of each milestone', () => {
  it('is its report, then the decision on it, for every milestone that is open', () => {
    const story = signed();
    expect(milestoneWatches(story.state).map(({ number }) => number)).toEqual([1, 2]);
    const reportDue = milestoneWatches(story.state)[0]?.deadlines.map(({ id }) => id);
    expect(reportDue).toEqual(['milestone-m1-0@50', 'milestone-m1-0@80', 'milestone-m1-0']);
    story.does(CEO, { type: 'report-milestone', milestone: 'm1', results: results() });
    expect(milestoneWatches(story.state)[0]?.deadlines.map(({ id }) => id)).toContain('gate-m1-0');
  });

  it('has no end in a pause', () => {
    const story = signed();
    const until = plusMs(story.now, 10 * DAY);
    story.does(CEO, { type: 'ask-pause', cause: 'force-majeure', until, reason: 'a flood' });
    expect(milestoneWatches(story.state)).toEqual([
      { number: 1, deadlines: [] },
      { number: 2, deadlines: [] },
    ]);
  });
});
