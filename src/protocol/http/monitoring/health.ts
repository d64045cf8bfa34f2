import * as z from 'zod';
import { engagementId, instant } from '../scalars.ts';

export const healthReportReply = z
  .object({
    outbox: z.object({ waiting: z.int(), dead: z.int(), oldest: instant.nullable() }),
    signatures: z.object({ retrying: z.int(), oldest: instant.nullable() }),
    behind: z.int().meta({ description: 'Engagements of which the programme’s figures are behind the journal.' }),
    jobs: z
      .array(
        z.object({
          job: z.string(),
          at: instant.meta({ description: 'Its last sign: begun, alive, done or failed.' }),
          state: z.enum(['done', 'running', 'failed', 'stuck']),
          lastSuccess: instant.nullable(),
        }),
      )
      .readonly(),
    reconciliation: z
      .object({
        at: instant,
        checked: z.int(),
        faults: z.array(z.object({ engagement: engagementId, code: z.string() })).readonly(),
        withoutWorkflow: z.array(engagementId).readonly().nullable(),
      })
      .nullable(),
  })
  .meta({
    id: 'HealthReport',
    description: 'How the installation does: numbers, codes and ids, and nothing of any case.',
  });
