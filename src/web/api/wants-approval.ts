import { problemOf } from './problem.ts';

const CODES: readonly string[] = ['approval-missing', 'approval-open', 'approval-refused'];

/** Whether an act was refused because one's own side has not approved it. */
export function wantsApproval(error: unknown): boolean {
  return CODES.includes(problemOf(error)?.code ?? '');
}
