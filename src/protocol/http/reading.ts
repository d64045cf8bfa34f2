import * as z from 'zod';
import type { TreeDiff } from '../../domain/memorandum/diff/flow.ts';
import { companyId, instant, language, personId, sha256, side } from './scalars.ts';

/** Which turn brought a change in, by its number in the journal: only where two turns are compared. */
const origin = z.int().exactOptional();

const change = z.enum(['same', 'changed', 'inserted', 'deleted']);
const spans = z
  .array(
    z.object({
      change: z.enum(['same', 'inserted', 'deleted']),
      inline: z.object({
        kind: z.enum(['text', 'strong', 'emphasis', 'term', 'value', 'blank', 'reference']),
        text: z.string(),
      }),
      origin,
    }),
  )
  .readonly();

const line = z.object({
  kind: z.literal('line'),
  change,
  line: z.object({
    id: z.string(),
    role: z.enum([
      'title',
      'subtitle',
      'notice',
      'part',
      'contents',
      'heading',
      'bite',
      'annex',
      'subheading',
      'paragraph',
      'item',
      'caption',
      'signature',
      'mention',
    ]),
    within: z.string().nullable(),
    depth: z.int(),
    marker: z.string().nullable(),
  }),
  spans,
  origin,
});

const table = z.object({
  kind: z.literal('table'),
  change,
  table: z.object({ id: z.string(), role: z.enum(['cover', 'table']), within: z.string().nullable() }),
  header: z.array(spans).readonly(),
  rows: z.array(z.object({ change, id: z.string(), cells: z.array(spans).readonly(), origin })).readonly(),
  origin,
});

const turnNumber = z.coerce.number().int().min(1).max(1_000);

export const readingQuery = z.object({
  lang: language.default('fr'),
  turn: turnNumber.optional().meta({ description: 'The text after this turn; after the last when absent.' }),
  since: turnNumber.optional().meta({ description: 'Shows what changed since this turn; nothing when absent.' }),
});

export const readingReply = z
  .object({
    language,
    prevailing: language,
    turn: z.int(),
    since: z.int().nullable(),
    side,
    at: instant,
    turns: z
      .array(z.object({ seq: z.int(), turn: z.int(), side, at: instant, by: personId.nullable() }))
      .meta({ description: 'The turns compared, whose changes `origin` names by `seq`; empty without `since`.' }),
    blocks: z.array(z.discriminatedUnion('kind', [line, table])).readonly(),
  })
  .meta({
    id: 'Reading',
    description: 'The text in reading order, with the fate of every word since an earlier turn.',
  });

export const ndaReadingReply = z
  .object({
    textSha256: sha256,
    sentAt: instant,
    blocks: z.array(z.discriminatedUnion('kind', [line, table])).readonly(),
  })
  .meta({ id: 'NdaReading', description: 'The confidentiality agreement that was sent last, in reading order.' });

const company = z.object({ company: companyId, name: z.string(), siren: z.string() });

export const partiesReply = z
  .object({
    startup: company,
    industrial: company,
    signatories: z.array(z.object({ person: personId, side, name: z.string() })),
  })
  .meta({ id: 'Parties', description: 'Who negotiates with whom, and who signs: names as they are printed.' });

/** The compiler's own check that a comparison may leave as this reply. */
export type ReadingCovered = TreeDiff['blocks'] extends z.input<typeof readingReply>['blocks'] ? true : never;
