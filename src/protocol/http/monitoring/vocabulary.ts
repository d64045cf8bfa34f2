import * as z from 'zod';
import { type Action, HELPS } from '../../../domain/monitoring/signals/actions.ts';
import type { SignalKind } from '../../../domain/monitoring/signals/signals-of.ts';
import { LIKELIHOOD } from '../../../domain/monitoring/signals/thresholds.ts';
import { REGION_CODES } from '../../../domain/programme/regions.ts';
import { SECTOR_CODES } from '../../../domain/programme/sectors.ts';
import { callId, clauseId, personId, side, staffOffice } from '../scalars.ts';

export const bilingual = z.object({ fr: z.string(), en: z.string() });

export const action = z.enum(Object.keys(HELPS) as Action[]);

export const sign = z.enum(Object.keys(LIKELIHOOD) as SignalKind[]);

export const sector = z.enum(SECTOR_CODES);

export const region = z.enum(REGION_CODES);

export const cohort = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/)
  .meta({ description: 'The quarter of the application, in Paris: `2026-Q3`.' });

export const officer = z
  .object({
    person: personId,
    name: z.string().meta({
      description: 'As they said it, else from their address; with as much of that as tells those of one answer apart.',
    }),
    office: staffOffice.nullable().meta({ description: 'What they hold now; null for who left the staff.' }),
  })
  .meta({ id: 'Officer' });

export const source = z
  .enum(['threshold', 'learned'])
  .meta({ description: 'Whether what is usual is the experts’ figure or was learned here.' });

export const signal = z.object({
  kind: sign,
  value: z.number().meta({ description: 'Business days, or how often; for `burn-down`, days.' }),
  threshold: z.number(),
  source,
  side: side.nullable(),
  clause: clauseId.nullable(),
});

export const cutFields = {
  call: callId.optional(),
  sector: sector.optional(),
  region: region.optional(),
  cohort: cohort.optional(),
};
