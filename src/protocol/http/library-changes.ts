import * as z from 'zod';
import { clauseId, libraryHash } from './scalars.ts';

const strings = z.array(z.string()).readonly();
const names = z.object({ added: strings, removed: strings, changed: strings });
const version = z.object({ version: z.string(), hash: libraryHash });

export const libraryChangesReply = z
  .object({
    from: version,
    to: version,
    clauses: z
      .array(
        z.object({
          clause: clauseId,
          title: z.object({ fr: z.string(), en: z.string() }),
          change: z.enum(['added', 'removed', 'changed']),
          reopens: z
            .boolean()
            .meta({ description: 'Whether the contract is another; false where only the guidance was reworded.' }),
          options: names,
          parameters: names,
          texts: z.object({ fr: names, en: names }).meta({ description: 'Ids of paragraphs.' }),
        }),
      )
      .readonly(),
    rules: names,
    annexes: names,
  })
  .meta({ id: 'LibraryChanges', description: 'What is another in the newer of two clause libraries.' });
