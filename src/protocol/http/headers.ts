import * as z from 'zod';

/** Documented on every write of an engagement; checked by http/command-headers.ts, which answers with codes of its own. */
export const writeHeaders = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .meta({ description: 'Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries.' }),
  'if-match': z.string().optional().meta({ description: 'Required. The ETag of the revision that was read.' }),
});

export const keyedHeaders = writeHeaders.pick({ 'idempotency-key': true });
