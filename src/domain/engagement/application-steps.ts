import type { Instant } from '../ids.ts';
import type { DeadlineKind } from './delays.ts';
import type { Policy, SelectionStep } from './policy.ts';
import type { EngagementState } from './state.ts';

/** How far an application came (process 4.2, stages 2 and 3). */
export interface Application {
  readonly step: ApplicationStep;
  /** Every step that was recorded. */
  readonly taken: readonly SelectionStep[];
  /** When the companies last met; null before they did. */
  readonly metOn: Instant | null;
}

export type ApplicationStep = 'submitted' | SelectionStep | 'reserve';

export const JUST_SUBMITTED: Application = { step: 'submitted', taken: [], metOn: null };

/** Delays that end with the decision. */
export const STEP_CLOCKS: readonly DeadlineKind[] = ['eligibility', 'meeting', 'reserve'];

export function stepOf({ application }: EngagementState): ApplicationStep {
  return application?.step ?? 'submitted';
}

export function requires(policy: Policy, step: SelectionStep): boolean {
  return policy.selection?.requires.includes(step) === true;
}

const STEPS: readonly SelectionStep[] = ['eligible', 'shortlisted', 'met'];

/** The first step that the policy asks for and that was not taken; null when an application may be selected. */
export function missingStep({ policy, application }: EngagementState): SelectionStep | null {
  const taken = application?.taken ?? [];
  return STEPS.find((step) => requires(policy, step) && !taken.includes(step)) ?? null;
}
