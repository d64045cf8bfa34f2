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
