import type { Client } from '@temporalio/client';
import type { EngagementId } from '../domain/ids.ts';
import { ENGAGEMENT_WORKFLOW, engagementWorkflowId } from '../protocol/temporal-names.ts';

const RUNNING = `WorkflowType = '${ENGAGEMENT_WORKFLOW}' and ExecutionStatus = 'Running'`;
const PREFIX = engagementWorkflowId('');

/** The engagements whose workflow runs, read page by page from Temporal's list. */
export async function runningEngagements({ workflow }: Client): Promise<ReadonlySet<EngagementId>> {
  const found = new Set<EngagementId>();
  for await (const { workflowId } of workflow.list({ query: RUNNING })) {
    if (workflowId.startsWith(PREFIX)) found.add(workflowId.slice(PREFIX.length) as EngagementId);
  }
  return found;
}
