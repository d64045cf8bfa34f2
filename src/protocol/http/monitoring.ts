import * as z from 'zod';
import { type Action, HELPS } from '../../domain/monitoring/signals/actions.ts';
import type { SignalKind } from '../../domain/monitoring/signals/signals-of.ts';
import { LIKELIHOOD } from '../../domain/monitoring/signals/thresholds.ts';
import { names, stage } from './engagements.ts';
import { clauseId, engagementId, side } from './scalars.ts';

const bilingual = z.object({ fr: z.string(), en: z.string() });

const signal = z.object({
  kind: z.enum(Object.keys(LIKELIHOOD) as SignalKind[]),
  value: z.number().meta({ description: 'Business days, or how often; for `burn-down`, days.' }),
  threshold: z.number(),
  side: side.nullable(),
  clause: clauseId.nullable(),
});

export const todayReply = z
  .object({
    complete: z.boolean().meta({
      description: 'False where more engagements are open than were looked at, or a journal could not be read whole.',
    }),
    items: z.array(
      z.object({
        engagement: engagementId,
        names,
        stage,
        reason: bilingual,
        action: z.enum(Object.keys(HELPS) as Action[]),
        actionWords: bilingual,
        source: z.enum(['threshold', 'learned']),
        signals: z.array(signal),
      }),
    ),
  })
  .meta({
    id: 'TodaysList',
    description:
      'The engagements on which acting today is worth most, at most twenty, the best first: from kinds of events, stages, sides, clauses and times alone.',
  });
