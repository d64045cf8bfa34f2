import * as z from 'zod';
import { clauseId } from './scalars.ts';
import { clauseSelection } from './selection.ts';

export const previewBody = z
  .strictObject({ clause: clauseId, selection: clauseSelection })
  .meta({ id: 'PreviewRequest', description: 'A choice for one clause, finished or not.' });

const line = z.union([
  z.object({
    kind: z.literal('line'),
    marker: z.string().nullable(),
    depth: z.int(),
    runs: z.array(
      z.object({
        kind: z.enum(['text', 'strong', 'emphasis', 'term', 'value', 'blank', 'reference']),
        text: z.string(),
      }),
    ),
  }),
  z.object({ kind: z.literal('table'), header: z.array(z.string()), rows: z.array(z.array(z.string())) }),
]);

const article = z
  .object({ number: z.int(), heading: z.string(), bite: z.enum(['binding', 'frozen']), lines: z.array(line) })
  .meta({ id: 'ClausePreview', description: 'The article as it would read. `bite`: binding on signature, or frozen.' });

export const previewReply = z.object({ fr: article, en: article }).meta({ id: 'Preview' });
