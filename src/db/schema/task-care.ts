import { date, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';
import { privateSchema } from './private.ts';

/** Who of a side takes care of a task: by their own word, or because a colleague gave it to them. */
export const taskCare = privateSchema.table(
  'task_care',
  {
    engagementId: uuid('engagement_id').notNull(),
    taskId: text('task_id').notNull(),
    side: text('side').notNull(),
    holder: uuid('holder').notNull(),
    givenBy: uuid('given_by').notNull(),
    /** The last day on which a task that was given stays with its holder. */
    until: date('until'),
    note: sealed('note'),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ name: 'task_care_pkey', columns: [table.engagementId, table.taskId] })],
);

/** On which day a person wants to come back to a task, and why: what was put off before a reason was asked for has none. */
export const taskFollowUps = privateSchema.table(
  'task_follow_ups',
  {
    engagementId: uuid('engagement_id').notNull(),
    taskId: text('task_id').notNull(),
    person: uuid('person').notNull(),
    day: date('day').notNull(),
    reason: sealed('reason'),
  },
  (table) => [primaryKey({ name: 'task_follow_ups_pkey', columns: [table.engagementId, table.taskId, table.person] })],
);
