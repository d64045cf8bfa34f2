import * as z from 'zod';
import { libraryHash } from './scalars.ts';

/** The whole compiled library: plain data, described in docs/clauses.md. It is public, and never changes under its hash. */
export const libraryReply = z
  .looseObject({
    format: z.literal(1),
    kind: z.enum(['memorandum', 'nda']),
    version: z.string(),
    hash: libraryHash,
    clauses: z.array(z.looseObject({ id: z.string() })).readonly(),
  })
  .meta({ id: 'Library', description: 'Clauses, options, parameters and guidance, for forms.' });
