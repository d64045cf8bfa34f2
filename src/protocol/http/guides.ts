import * as z from 'zod';
import { libraryHash } from './scalars.ts';

const bilingual = z.object({ fr: z.string(), en: z.string() });
const byLanguage = z.object({ fr: z.array(z.string()).readonly(), en: z.array(z.string()).readonly() });
const stance = z.enum(['startup', 'balanced', 'industrial']);

export const glossaryEntry = z
  .object({
    id: z.string(),
    fr: z.string(),
    en: z.string(),
    forms: byLanguage,
    definition: bilingual,
    falseFriend: bilingual.nullable(),
  })
  .meta({ id: 'GlossaryEntry', description: 'A word of the trade, in plain words.' });

export const glossaryReply = z.object({ items: z.array(glossaryEntry).readonly() });

export const graveyardReply = z.object({
  items: z
    .array(
      z
        .object({
          id: z.string(),
          name: bilingual,
          says: bilingual,
          why: bilingual,
          source: bilingual,
          toCheck: z.boolean(),
          advice: bilingual,
          instead: z.array(z.object({ clause: z.string(), option: z.string() })).readonly(),
        })
        .meta({ id: 'RefusedClause', description: 'A clause that the library refuses, and what it offers instead.' }),
    )
    .readonly(),
});

const clauseGuidance = z
  .object({
    id: z.string(),
    version: z.string(),
    hash: z.string(),
    need: z.enum(['mandatory', 'conditional', 'optional']),
    conditional: z.boolean(),
    bite: z.enum(['binding', 'binding-or-frozen', 'frozen']),
    family: z.string(),
    weight: z.int(),
    title: bilingual,
    purpose: bilingual,
    options: z
      .array(
        z.object({
          id: z.string(),
          stance: z.union([stance, z.object({ parameter: z.string(), values: z.record(z.string(), stance) })]),
          default: z.boolean(),
          label: bilingual,
          changes: bilingual,
          why: bilingual,
        }),
      )
      .readonly(),
    parameters: z.array(z.looseObject({ name: z.string(), type: z.string(), label: bilingual })).readonly(),
    legal: z.array(z.object({ ref: z.string(), note: bilingual })).readonly(),
    sticking: bilingual,
    wayOut: bilingual,
    questions: byLanguage,
    example: bilingual,
    glossary: z.array(z.string()).readonly(),
  })
  .meta({ id: 'ClauseGuidance', description: 'What a clause is for, what each option changes, and how to agree.' });

export const guidanceReply = z.object({
  library: z.object({ version: z.string(), hash: libraryHash }),
  clauses: z.array(clauseGuidance).readonly(),
  rules: z
    .array(z.object({ id: z.string(), sentence: bilingual }))
    .readonly()
    .meta({ description: 'What stands behind the rule numbers that a check names.' }),
  glossary: z.array(glossaryEntry).readonly(),
});
