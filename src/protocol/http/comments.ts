import * as z from 'zod';
import { clauseId, instant, personId, prose, side } from './scalars.ts';

export const internalCommentBody = z
  .strictObject({
    clause: clauseId.nullable(),
    text: prose(2_000).meta({ description: '`@{person}`, by its id, mentions somebody of your side.' }),
  })
  .meta({
    id: 'InternalCommentRequest',
    description: 'On one clause, or on the whole when null. Your side alone reads it.',
  });

export const internalCommentsReply = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        clause: clauseId.nullable(),
        author: personId,
        text: z.string(),
        at: instant,
        resolved: z.object({ by: personId, at: instant }).nullable(),
      }),
    ),
  })
  .meta({ id: 'InternalComments' });

export const commentStateBody = z.strictObject({ resolved: z.boolean() }).meta({
  id: 'CommentState',
  description: 'Whether a comment is settled. It may be opened again.',
});

export const sharedCommentsReply = z
  .object({
    items: z.array(
      z.object({
        seq: z.int().meta({ description: 'Of the turn that brought it, in the journal.' }),
        clause: clauseId,
        turn: z.int(),
        side,
        by: personId.nullable().meta({ description: 'Who sent the turn.' }),
        at: instant,
        text: z.string(),
        resolved: z.object({ side, by: personId, at: instant }).nullable(),
      }),
    ),
  })
  .meta({ id: 'SharedComments', description: 'Comments that went with turns: both sides read them.' });
