import * as z from 'zod';

const bilingual = z.object({ fr: z.string(), en: z.string() });
const points = z.record(z.string(), z.int());

export const guideReply = z
  .object({
    margin: z.int(),
    questions: z
      .array(
        z.object({
          id: z.string(),
          text: bilingual,
          answers: z.array(z.object({ id: z.string(), label: bilingual, because: bilingual, points })).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Guide', description: 'Questions that lead to a preset.' });

export const guideBody = z
  .strictObject({ answers: z.record(z.string().max(80), z.string().max(80)) })
  .meta({ id: 'GuideAnswers', description: 'Answer by question; any may be left out.' });

export const recommendationReply = z
  .object({
    presets: z
      .array(z.object({ preset: z.string(), points: z.int(), because: z.array(bilingual).readonly() }))
      .readonly(),
    evenlyBalanced: z.boolean(),
    points,
    unanswered: z.array(z.string()).readonly(),
  })
  .meta({ id: 'Recommendation', description: 'The best placed presets, with the reasons that your answers give.' });
