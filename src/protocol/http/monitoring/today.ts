import * as z from 'zod';
import { names, stage } from '../engagements.ts';
import { engagementId } from '../scalars.ts';
import { interventionReply } from './interventions.ts';
import { action, bilingual, officer, signal, source } from './vocabulary.ts';

export const todayReply = z
  .object({
    complete: z.boolean().meta({ description: 'False while some engagements have not been looked at today.' }),
    items: z.array(
      z.object({
        engagement: engagementId,
        names,
        stage,
        reason: bilingual,
        action,
        actionWords: bilingual,
        source,
        stall: z.number(),
        signals: z.array(signal),
        officer: officer.nullable(),
        following: z.boolean(),
        earlier: z.array(interventionReply).meta({ description: 'What was done about it, the latest first.' }),
      }),
    ),
  })
  .meta({
    id: 'TodaysList',
    description:
      'The engagements on which acting today is worth most, at most twenty, the best first: from kinds of events, stages, sides, clauses and times alone.',
  });
