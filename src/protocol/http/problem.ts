import * as z from 'zod';

export const problemReply = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string(),
    code: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457. `code` is stable; sentences follow Accept-Language.' });

const content = { 'application/problem+json': { schema: problemReply } };

/** The refusals that any route may give, for the OpenAPI document. */
export const problemReplies = { '4xx': { description: 'Refused', content }, '5xx': { description: 'Fault', content } };
