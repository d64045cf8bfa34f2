import * as z from 'zod';
import { libraryHash } from './scalars.ts';

const bilingual = z.object({ fr: z.string(), en: z.string() });

export const rulesReply = z
  .object({
    version: z.string(),
    hash: libraryHash,
    rules: z
      .array(
        z.object({
          id: z.string(),
          when: z.enum(['selection', 'event']),
          severity: z.enum(['blocks', 'warns', 'review']),
          sentence: bilingual,
          reason: bilingual.nullable(),
          sources: z.array(z.string()).readonly(),
          asked: z
            .array(z.object({ act: z.string(), words: bilingual }))
            .readonly()
            .meta({ description: 'The act that the rule may refuse.' }),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Rules', description: 'The rules of a library, and where each is asked.' });
