import type { TaskKind } from '../../domain/engagement/read-models.ts';
import { BESIDE_TASKS } from './beside-tasks.ts';
import type { MailText } from './mail-text.ts';
import { PERFORMANCE_TASKS } from './performance-tasks.ts';
import { TALKS_TASKS } from './talks-tasks.ts';

/** One mail per kind of task: somebody is awaited. */
export const TASK_MAILS: { readonly [kind in TaskKind]: MailText } = {
  ...TALKS_TASKS,
  ...PERFORMANCE_TASKS,
  ...BESIDE_TASKS,
};
