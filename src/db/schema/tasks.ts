import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { TaskReadModel } from '../../domain/engagement/project.ts';
import { instant } from './columns.ts';

/** The inbox: what is asked of whom, since when, until when. Closed rows stay: they tell how long each took. */
export const tasks = pgTable(
  'tasks',
  {
    engagementId: uuid('engagement_id').notNull(),
    taskId: text('task_id').notNull(),
    kind: text('kind').notNull(),
    side: text('side').notNull(),
    personId: uuid('person_id'),
    since: instant('since').notNull(),
    due: instant('due'),
    /** Of the batch that last wrote the row. */
    seq: integer('seq').notNull(),
    closedAt: instant('closed_at'),
    model: jsonb('model').$type<TaskReadModel>().notNull(),
  },
  (table) => [
    primaryKey({ name: 'tasks_pkey', columns: [table.engagementId, table.taskId] }),
    index('tasks_open').on(table.engagementId).where(sql`closed_at is null`),
    index('tasks_due').on(table.due).where(sql`closed_at is null`),
  ],
);
