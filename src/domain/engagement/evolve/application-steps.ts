import type { Instant } from '../../ids.ts';
import { JUST_SUBMITTED, requires } from '../application-steps.ts';
import { clockId } from '../delays.ts';
import type { SelectionStep } from '../policy.ts';
import type { EngagementState } from '../state.ts';
import { turnClocks } from './clocks.ts';
import type { Change, Patch } from './patch.ts';

export const applicationEligible: Change<'application-eligible'> = (state, _event, { at }) => ({
  ...taken(state, 'eligible'),
  ...turnClocks(state, ['eligibility'], [], at),
});

export const applicationShortlisted: Change<'application-shortlisted'> = (state, _event, { at }) => ({
  ...taken(state, 'shortlisted'),
  ...turnClocks(state, ['eligibility'], requires(state.policy, 'met') ? [clockId.meeting] : [], at),
});

export const meetingRecorded: Change<'meeting-recorded'> = (state, { on }, { at }) => ({
  ...taken(state, 'met', on),
  ...turnClocks(state, ['meeting'], [], at),
});

/** No delay to decide runs on what is kept in reserve, but that of the reserve itself. */
export const applicationReserved: Change<'application-reserved'> = (state, _event, { at }) => ({
  application: { ...(state.application ?? JUST_SUBMITTED), step: 'reserve' },
  ...turnClocks(state, ['decision', 'eligibility', 'meeting'], [clockId.reserve], at),
});

function taken(state: EngagementState, step: SelectionStep, metOn?: Instant): Patch {
  const before = state.application ?? JUST_SUBMITTED;
  const steps = before.taken.includes(step) ? before.taken : [...before.taken, step];
  return { application: { step, taken: steps, metOn: metOn ?? before.metOn } };
}
