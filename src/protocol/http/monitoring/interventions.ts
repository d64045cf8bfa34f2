import * as z from 'zod';
import { INTERVENTIONS } from '../../../domain/monitoring/signals/actions.ts';
import { instant, prose } from '../scalars.ts';
import { bilingual, officer } from './vocabulary.ts';

export const interventionReply = z
  .object({
    id: z.uuid(),
    kind: z.enum(INTERVENTIONS),
    at: instant,
    automatic: z.boolean(),
    by: officer.nullable(),
    offer: z.uuid().nullable(),
    outcome: z.enum(['moved', 'waiting', 'nothing']).meta({
      description: 'A step forward within fifteen business days, still time for one, or none.',
    }),
    movedAt: instant.nullable(),
  })
  .meta({ id: 'Intervention' });

export const interventionsReply = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(INTERVENTIONS),
        at: instant,
        automatic: z.boolean(),
        offer: z.object({ title: bilingual, operator: z.string(), url: z.url() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'Interventions', description: 'What the programme did, the latest first, as both sides read it.' });

export const interventionBody = z
  .strictObject({
    kind: z.enum(INTERVENTIONS),
    offer: z.uuid().optional().meta({ description: 'For `redirect`: which offer of the catalogue.' }),
    note: prose(4_000).optional().meta({ description: 'For the programme’s staff alone.' }),
  })
  .refine(({ kind, offer }) => (kind === 'redirect') === (offer !== undefined), {
    path: ['offer'],
    message: 'An offer belongs to `redirect`, and `redirect` needs one.',
  })
  .meta({ id: 'InterventionRequest' });
