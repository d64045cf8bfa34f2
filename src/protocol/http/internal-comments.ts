import * as z from 'zod';
import { clauseId, instant, personId, prose } from './scalars.ts';

export const internalCommentBody = z.strictObject({ clause: clauseId.nullable(), text: prose(2_000) }).meta({
  id: 'InternalCommentRequest',
  description: 'On one clause, or on the whole when null. Your side alone reads it.',
});

export const internalCommentsReply = z
  .object({
    items: z.array(
      z.object({ id: z.string(), clause: clauseId.nullable(), author: personId, text: z.string(), at: instant }),
    ),
  })
  .meta({ id: 'InternalComments' });
