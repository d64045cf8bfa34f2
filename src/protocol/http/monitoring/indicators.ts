import * as z from 'zod';
import { INDICATORS, type IndicatorCode } from '../../../domain/programme/indicators.ts';
import { instant } from '../scalars.ts';
import { bilingual } from './vocabulary.ts';

export const indicatorsReply = z
  .object({
    asOf: instant,
    items: z.array(
      z.object({
        code: z.enum(Object.keys(INDICATORS) as IndicatorCode[]),
        name: bilingual,
        definition: bilingual,
        method: bilingual,
        unit: z.enum(['count', 'share', 'days', 'rounds']),
        open: z.boolean().meta({ description: 'Shown to everybody.' }),
        value: z.number().nullable().meta({ description: 'Null where too few engagements stand behind it.' }),
        low: z.number().nullable(),
        high: z.number().nullable(),
        of: z.int().meta({ description: 'How many stand behind it.' }),
      }),
    ),
    untold: z.array(z.object({ name: bilingual, why: bilingual })),
  })
  .meta({ id: 'Indicators', description: 'Each figure with its definition, date and method.' });
