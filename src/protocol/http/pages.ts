import * as z from 'zod';

/** Keyset pages: `cursor` comes from the page before, and names a place, not a number of rows to skip. */
export const pageQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
