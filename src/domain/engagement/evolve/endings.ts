import { reminderId } from '../delays.ts';
import { NO_CLOCKS } from './clocks.ts';
import type { Change } from './patch.ts';
import { voided } from './signatures.ts';
import { NOT_PAUSED } from './transverse.ts';

export const withdrawn: Change<'withdrawn'> = (state, { side, reason }) => ({
  stage: 'withdrawn',
  ended: { side, reason },
  signing: voided(state.signing),
  freezing: null,
  ...NOT_PAUSED,
  ...NO_CLOCKS,
});

export const expired: Change<'expired'> = (state) => ({
  stage: 'expired',
  ended: { side: null, reason: null },
  signing: voided(state.signing),
  freezing: null,
  ...NOT_PAUSED,
  ...NO_CLOCKS,
});

export const reminderDue: Change<'reminder-due'> = ({ passed }, { deadline, percent }) => ({
  passed: [...passed, reminderId(deadline, percent)],
});

export const deadlinePassed: Change<'deadline-passed'> = ({ passed }, { deadline }) => ({
  passed: [...passed, deadline],
});
