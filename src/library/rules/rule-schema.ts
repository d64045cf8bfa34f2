import { z } from 'zod';
import { bilingual, factsSchema, jsonValue } from '../front-matter.ts';

const sentence = z.string().trim().min(1, 'a text is missing');
const ruleId = z.string().regex(/^R\d{2,3}$/, 'an id such as R04 is expected');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-05-01 is expected (in quotes)');

/** `clause:option` to choose, or `clause.parameter` to set, with its value. */
const repairSchema = z.union([z.strictObject({ choose: sentence }), z.strictObject({ set: sentence, to: jsonValue })]);

/** `rules/R04.yaml` */
export const ruleSchema = z.strictObject({
  id: ruleId,
  when: z.enum(['selection', 'event']).default('selection'),
  acts: z.array(sentence).default([]),
  fires_when: sentence,
  severity: sentence,
  sentence: bilingual,
  reason: bilingual,
  sources: z.array(sentence).min(1),
  repairs: z.array(repairSchema).default([]),
});
export type RuleYaml = z.infer<typeof ruleSchema>;

/** `rules/macros.yaml`: a word in capitals for a condition, in the order in which they build on each other. */
export const macrosSchema = z.strictObject({
  macros: z.array(
    z.strictObject({
      name: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a word in capitals is expected'),
      means: sentence,
      says: bilingual,
    }),
  ),
});

/** `rules/context.yaml`: written as `facts.yaml` is. */
export const contextSchema = z.strictObject({ context: factsSchema.shape.facts });

/** `rules/constants.yaml` */
export const constantsSchema = z.strictObject({
  constants: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'snake_case is expected'),
      type: z.enum(['percent', 'integer', 'money', 'days', 'months', 'years']),
      label: bilingual,
      renewed: z.literal('half-yearly').exactOptional(),
      values: z.array(z.strictObject({ from: day, value: z.number(), source: sentence })).min(1),
    }),
  ),
});

/** `rules/withdrawn.yaml` */
export const withdrawnSchema = z.strictObject({
  withdrawn: z.array(z.strictObject({ id: ruleId, why: bilingual })),
});

/** `rules/examples/R04.fail.yaml`: a preset, and what is changed in it. */
export const exampleSchema = z.strictObject({
  base: sentence,
  shows: bilingual,
  facts: z.record(z.string(), jsonValue).default({}),
  clauses: z
    .record(
      z.string(),
      z.strictObject({
        option: sentence.optional(),
        parameters: z.record(z.string(), jsonValue).default({}),
        precision: sentence.optional(),
        tags: z.array(z.enum(['exclusive-grant-back', 'insolvency-trigger', 'share-right', 'other'])).optional(),
      }),
    )
    .default({}),
  open: z.array(sentence).default([]),
  context: z.record(z.string(), jsonValue).default({}),
});
export type ExampleYaml = z.infer<typeof exampleSchema>;
