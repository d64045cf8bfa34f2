import { expect, it } from 'vitest';
import { noticeOf } from './noticed-events.ts';

it('a reminder says which review it is about, so that nobody else is reminded; of the stages it says none', () => {
  const about = (deadline: string) => noticeOf({ type: 'reminder-due', deadline, percent: 50, side: 'industrial' });
  expect(about('publication-2-1')).toEqual({ type: 'reminder-due', side: 'industrial', clock: 'publication-2-1' });
  expect(about('milestone-m1-0')).toEqual({ type: 'reminder-due', side: 'industrial' });
});

it('whatever follows a delay of the supplier file says so, its stall too: the talks do not stand still for it', () => {
  const deadline = 'supplier-4-startup';
  const late = { type: 'stalled', deadline: `${deadline}+stalled`, side: 'startup' } as const;
  expect(noticeOf(late)).toEqual({ type: 'stalled', side: 'startup', clock: deadline });
  expect(noticeOf({ type: 'deadline-passed', deadline, side: 'startup' })).toMatchObject({ clock: deadline });
});
