import * as z from 'zod';
import { engagementId, instant, line, personId } from '../scalars.ts';
import { bilingual, officer } from './vocabulary.ts';

export const followBody = z.strictObject({ following: z.boolean() }).meta({ id: 'FollowRequest' });

export const followReply = z.object({ following: z.boolean() });

export const assignmentBody = z
  .strictObject({
    engagements: z.array(engagementId).min(1).max(100),
    officer: personId.nullable().meta({ description: 'Null: nobody.' }),
  })
  .meta({ id: 'AssignmentRequest' });

export const handOverBody = z
  .strictObject({ from: personId, to: personId })
  .meta({ id: 'HandOverRequest', description: 'Everything that one officer looks after, to another.' });

export const assignedReply = z.object({ assigned: z.int() });

export const remindersBody = z
  .strictObject({ engagements: z.array(engagementId).min(1).max(100) })
  .meta({ id: 'RemindersRequest' });

export const remindersReply = z.object({
  reminded: z.array(engagementId),
  refused: z.array(z.object({ engagement: engagementId, code: z.string(), message: bilingual })),
});

const view = z
  .object({ id: z.uuid(), name: z.string(), query: z.string(), savedAt: instant })
  .meta({ id: 'SavedView', description: 'Filters, sort and columns of a list, as they stand in its address.' });

export const viewBody = z
  .strictObject({ name: line(80), query: z.string().max(2_000) })
  .meta({ id: 'SavedViewRequest' });

export const viewReply = view;

export const viewListReply = z.object({ items: z.array(view) });

export const officersReply = z.object({ items: z.array(officer) });
