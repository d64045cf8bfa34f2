import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { EngagementReadModel } from '../../domain/engagement/project.ts';
import { instant } from './columns.ts';

/**
 * Read model of an engagement: process metadata only, no clause, text or name, so that staff may see
 * it. `model` is what `project` made; the columns repeat what lists filter and sort by.
 */
export const engagements = pgTable(
  'engagements',
  {
    engagementId: uuid('engagement_id').primaryKey(),
    callId: uuid('call_id').notNull(),
    startup: uuid('startup').notNull(),
    industrial: uuid('industrial').notNull(),
    stage: text('stage').notNull(),
    rev: integer('rev').notNull(),
    seq: integer('seq').notNull(),
    openedAt: instant('opened_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    nextDeadlineAt: instant('next_deadline_at'),
    model: jsonb('model').$type<EngagementReadModel>().notNull(),
  },
  (table) => [
    index('engagements_startup').on(table.startup, table.changedAt.desc(), table.engagementId.desc()),
    index('engagements_industrial').on(table.industrial, table.changedAt.desc(), table.engagementId.desc()),
    index('engagements_changed').on(table.changedAt.desc(), table.engagementId.desc()),
    index('engagements_call').on(table.callId),
    index('engagements_deadline').on(table.nextDeadlineAt),
  ],
);
