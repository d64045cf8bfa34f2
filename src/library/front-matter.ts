import { z } from 'zod';
import { FAMILIES } from '../domain/memorandum/library.ts';

/** Ids of clauses, options, terms and presets: kebab-case. Names of parameters and fields: snake_case. */
export const kebab = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'kebab-case is expected (lower case and hyphens)');
const snake = z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'snake_case is expected (lower case and underscores)');
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0 is expected (in quotes if needed)');
export const sentence = z.string().trim().min(1, 'a text is missing');
export const bilingual = z.strictObject({ fr: sentence, en: sentence });
const number = z.number();

const SCALARS = [
  'money',
  'percent',
  'integer',
  'hours',
  'days',
  'business-days',
  'weeks',
  'months',
  'years',
  'date',
  'boolean',
  'enum',
  'text',
  'party',
  'territory',
  'siren',
] as const;

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
);
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export { json as jsonValue };

const enumValue = z.strictObject({ value: z.string().min(1), label: bilingual });

const valueShape = {
  type: z.enum([...SCALARS, 'list', 'record', 'records']),
  min: number.optional(),
  max: number.optional(),
  usual: z.strictObject({ min: number.optional(), max: number.optional() }).optional(),
  legal_stop: z.boolean().optional(),
  source: sentence.optional(),
  must_be: json.optional(),
  values: z.array(enumValue).min(1).optional(),
  sum_to: z.strictObject({ field: snake, value: number }).optional(),
};

export interface ValueYaml extends z.infer<z.ZodObject<typeof valueShape>> {
  items?: ValueYaml | undefined;
  fields?: FieldYaml[] | undefined;
}
export interface FieldYaml extends ValueYaml {
  name: string;
  label: { fr: string; en: string };
  optional?: boolean | undefined;
}

const itemSchema: z.ZodType<ValueYaml> = z.lazy(() =>
  z.strictObject({ ...valueShape, items: itemSchema.optional(), fields: z.array(fieldSchema).min(1).optional() }),
);
/** Fields of the catalogue are snake_case, but for those named after a document (`ip-transfer`). */
const fieldName = z
  .string()
  .regex(/^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/, 'lower case, with underscores or hyphens, is expected');
const fieldShape = { name: fieldName, label: bilingual, optional: z.boolean().optional() };
const fieldSchema: z.ZodType<FieldYaml> = z.lazy(() =>
  z.strictObject({
    ...valueShape,
    ...fieldShape,
    items: itemSchema.optional(),
    fields: z.array(fieldSchema).min(1).optional(),
  }),
);

const parameterSchema = z.strictObject({
  ...valueShape,
  ...fieldShape,
  items: itemSchema.optional(),
  fields: z.array(fieldSchema).min(1).optional(),
  help: bilingual.optional(),
  per: z.literal('party').optional(),
  default: json.optional(),
  options: z.array(kebab).min(1).optional(),
  fixed: z.record(kebab, json).optional(),
  limits: z
    .record(
      kebab,
      z.strictObject({ min: number.optional(), max: number.optional(), legal_stop: z.boolean().optional() }),
    )
    .optional(),
  cover: z.boolean().optional(),
});
export type ParameterYaml = z.infer<typeof parameterSchema>;

const stance = z.enum(['startup', 'balanced', 'industrial']);

const optionSchema = z.strictObject({
  id: kebab,
  stance: z.union([stance, z.strictObject({ parameter: snake, values: z.record(z.string(), stance) })]),
  default: z.boolean().optional(),
  label: bilingual,
  changes: bilingual,
  why: bilingual,
});

const termSchema = z.strictObject({
  id: kebab,
  fr: sentence,
  en: sentence,
  forms: z.strictObject({ fr: z.array(sentence).optional(), en: z.array(sentence).optional() }).optional(),
});

/** A paragraph whose figures a law fixes: nobody may agree otherwise. */
const fixedByLaw = z.array(z.strictObject({ paragraph: kebab, source: sentence })).default([]);
export type FixedByLaw = z.output<typeof fixedByLaw>;

/** The front matter of a clause. */
export const clauseSchema = z.strictObject({
  id: kebab,
  version,
  need: z.enum(['mandatory', 'conditional', 'optional']),
  bite: z.enum(['binding', 'binding-or-frozen', 'frozen']),
  family: z.enum(FAMILIES),
  weight: z.number().int().min(1).max(5),
  trigger: sentence.optional(),
  title: bilingual,
  purpose: bilingual,
  options: z.array(optionSchema).min(1),
  parameters: z.array(parameterSchema).default([]),
  legal: z.array(z.strictObject({ ref: sentence, note: bilingual })).min(1),
  sticking: bilingual,
  way_out: bilingual,
  questions: z.strictObject({ fr: z.array(sentence).min(1), en: z.array(sentence).min(1) }),
  example: bilingual,
  terms: z.array(termSchema).default([]),
  fixed_by_law: fixedByLaw,
});
export type ClauseYaml = z.infer<typeof clauseSchema>;

/** The front matter of an annex. */
export const annexSchema = z.strictObject({
  code: z.string().regex(/^A\d{1,2}$/, 'a code such as A1 is expected'),
  title: bilingual,
  when: sentence.optional(),
  fixed_by_law: fixedByLaw,
});

const parameterPath = z.string().regex(/^[a-z0-9-]+\.[a-z0-9_]+$/, 'clause.parameter is expected');

/** `facts.yaml` */
export const factsSchema = z.strictObject({
  facts: z.array(
    parameterSchema.omit({ options: true, fixed: true, limits: true }).extend({
      question: bilingual.optional(),
      otherwise: z.partialRecord(z.enum(['startup', 'industrial', 'laboratory']), parameterPath).optional(),
    }),
  ),
});

/** `document.yaml` */
export const documentSchema = z.strictObject({
  kind: z.enum(['memorandum', 'nda']),
  version,
  title: bilingual,
  subtitle: bilingual.optional(),
  notices: z.array(z.strictObject({ text: bilingual, when: sentence.optional() })).default([]),
  english_prevails: sentence.optional(),
  clauses: z.array(kebab).min(1),
  parties: z
    .array(
      z.strictObject({
        id: z.enum(['startup', 'industrial', 'laboratory']),
        name: bilingual,
        when: sentence.optional(),
      }),
    )
    .min(2),
  signature: z.strictObject({
    lines: z.array(bilingual).min(1),
    mention: bilingual,
    other_mentions: z.array(z.strictObject({ text: bilingual, when: sentence })).default([]),
  }),
  bite: z
    .strictObject({
      non_binding: sentence.optional(),
      always: z.array(kebab).default([]),
      binding_terms: sentence.optional(),
    })
    .default({ always: [] }),
});
export type DocumentYaml = z.infer<typeof documentSchema>;

/** `presets/<id>.yaml` */
export const presetSchema = z.strictObject({
  id: kebab,
  /** Another preset whose facts and parameters are taken first. */
  extends: kebab.optional(),
  /** True for a file that only others extend. */
  abstract: z.boolean().optional(),
  label: bilingual.optional(),
  description: bilingual.optional(),
  facts: z.record(snake, json).default({}),
  clauses: z
    .record(kebab, z.strictObject({ option: kebab.optional(), parameters: z.record(snake, json).default({}) }))
    .default({}),
});
export type PresetYaml = z.infer<typeof presetSchema>;
