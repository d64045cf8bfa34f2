/** Names that client, worker and workflows share. Plain in Temporal: they say nothing of a case. */
export const TASK_QUEUE = 'entente';
export const ENGAGEMENT_WORKFLOW = 'engagement';
export const COMMAND_UPDATE = 'command';
export const STATE_QUERY = 'state';
export const UPGRADE_SIGNAL = 'upgrade';

/** Temporal's own ids carry an opaque UUID only. */
export function engagementWorkflowId(engagement: string): string {
  return `eng-${engagement}`;
}

/** Search attributes for operators, few because each change costs a history event. No name, no option, no company. */
export const STAGE_ATTRIBUTE = 'egStage';
export const DEADLINE_ATTRIBUTE = 'egNextDeadline';
export const SEARCH_ATTRIBUTES = {
  [STAGE_ATTRIBUTE]: 'Keyword',
  [DEADLINE_ATTRIBUTE]: 'Datetime',
} as const;

/** Types of the `ApplicationFailure`s that an update may end with. `refused` carries `{refusal}` in its details. */
export const REFUSED_FAILURE = 'refused';
export const FAULT_FAILURE = 'fault';

/** A round of signatures, watched by a workflow of its own. */
export const ENVELOPE_WORKFLOW = 'envelope';
export const ENVELOPE_SCHEDULE_SIGNAL = 'schedule';
export const ENVELOPE_REPORT_SIGNAL = 'envelope-report';

export function envelopeWorkflowId(engagement: string, round: number): string {
  return `env-${engagement}-${round}`;
}

/** A milestone of a signed memorandum, watched by a workflow of its own. */
export const MILESTONE_WORKFLOW = 'milestone';
export const MILESTONE_SCHEDULE_SIGNAL = 'milestone-schedule';
export const MILESTONE_REPORT_SIGNAL = 'milestone-report';

export function milestoneWorkflowId(engagement: string, number: number): string {
  return `mil-${engagement}-${number}`;
}
