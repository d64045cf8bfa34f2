import { z } from 'zod';
import { bilingual, kebab, sentence } from '../front-matter.ts';

const byLanguage = z.strictObject({ fr: z.array(sentence).default([]), en: z.array(sentence).default([]) });

/** `glossary.yaml`: the words explained, and those that no guidance may use unexplained. */
export const glossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: kebab,
        fr: sentence,
        en: sentence,
        forms: byLanguage.default({ fr: [], en: [] }),
        definition: bilingual,
        false_friend: bilingual.optional(),
      }),
    )
    .min(1),
  /** Words of the trade that need an entry wherever a guidance uses them. */
  jargon: byLanguage,
  /** Abbreviations that everybody reads. */
  plain: z.array(sentence).default([]),
});
export type GlossaryYaml = z.infer<typeof glossarySchema>;

/** `graveyard.yaml` */
export const graveyardSchema = z.strictObject({
  refused: z
    .array(
      z.strictObject({
        id: kebab,
        name: bilingual,
        says: bilingual,
        why: bilingual,
        source: bilingual,
        to_check: z.boolean().optional(),
        advice: bilingual,
        instead: z.array(z.string().regex(/^[a-z0-9-]+:[a-z0-9-]+$/, 'clause:option is expected')).min(1),
      }),
    )
    .min(1),
});
