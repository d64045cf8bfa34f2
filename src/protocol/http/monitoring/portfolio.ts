import * as z from 'zod';
import { FUNNEL } from '../../../domain/monitoring/portfolio/funnel.ts';
import { AGE_CUTS } from '../../../domain/monitoring/portfolio/portfolio.ts';
import { stage } from '../engagements.ts';
import { callId, clauseId, instant } from '../scalars.ts';
import { bilingual, cohort, cutFields, region, sector } from './vocabulary.ts';

export const portfolioQuery = z.object(cutFields);

const quantile = z.object({ value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() });

export const share = z
  .object({ share: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() })
  .meta({ id: 'Share', description: 'A share, 0 to 1, with its 95 % interval; null where nothing was counted.' });

const effect = z.object({ kind: z.string(), count: z.int(), waiting: z.int(), moved: share });

export const portfolioReply = z
  .object({
    asOf: instant,
    engagements: z.int(),
    open: z.int(),
    funnel: z.array(z.object({ step: z.enum(FUNNEL), count: z.int(), ofPrevious: share })).readonly(),
    durations: z
      .array(z.object({ stage, exits: z.int(), running: z.int(), median: quantile, p90: quantile }))
      .readonly()
      .meta({ description: 'Kaplan-Meier, in business days, with 95 % intervals; stays that still run count.' }),
    clauses: z
      .array(
        z.object({
          clause: clauseId,
          engagements: z.int().nullable(),
          openShare: z.number().nullable(),
          pingPong: share,
          mediated: share,
          roundsMean: z.number().nullable(),
        }),
      )
      .readonly()
      .meta({ description: 'Clauses that went to and fro, by share of open time; null under ten engagements.' }),
    ageing: z
      .array(z.object({ stage, counts: z.array(z.int()).readonly() }))
      .readonly()
      .meta({ description: `Open engagements by business days in the stage, cut at ${AGE_CUTS.join(', ')}.` }),
    endings: z
      .array(z.object({ stage, reason: z.string().nullable(), count: z.int().nullable() }))
      .readonly()
      .meta({
        description: 'Reasons of fewer than ten engagements are told together, as null.',
      }),
    breaches: z.object({
      delays: z.int(),
      engagements: z.int(),
      overdue: z.int(),
      dueSoon: z.int().meta({ description: 'A delay ends within two weeks.' }),
      likely: z.int().meta({ description: 'Of these, likelier to stall than not.' }),
      months: z.array(z.object({ month: z.string(), count: z.int() })).readonly(),
    }),
    interventions: z.array(effect).readonly(),
    lot: z.object({ early: effect, late: effect, difference: share }).meta({
      description: 'First automatic reminder, by lot after 10 or 17 business days of silence.',
    }),
  })
  .meta({ id: 'Portfolio' });

export const cutsReply = z
  .object({
    calls: z.array(z.object({ id: callId, title: z.string(), count: z.int() })),
    sectors: z.array(z.object({ code: sector, name: bilingual, count: z.int() })),
    regions: z.array(z.object({ code: region, name: z.string(), count: z.int() })),
    cohorts: z.array(z.object({ code: cohort, count: z.int() })),
  })
  .meta({
    id: 'PortfolioCuts',
    description: 'By what the portfolio can be cut, with how many engagements are in each.',
  });
