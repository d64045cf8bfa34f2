import * as z from 'zod';
import { LIST_COLUMNS, type ListColumn } from '../../../domain/monitoring/portfolio/list-columns.ts';
import { names, stage } from '../engagements.ts';
import { pageQuery } from '../pages.ts';
import { callId, clauseId, engagementId, instant, personId } from '../scalars.ts';
import { action, cohort, cutFields, officer, region, sector, sign } from './vocabulary.ts';

export const followedFields = {
  engagement: engagementId,
  names,
  call: callId,
  sector: sector.nullable(),
  region: region.nullable(),
  cohort,
  stage,
  open: z.boolean().meta({ description: 'In a stage in which it can stall.' }),
  began: instant,
  stageSince: instant,
  lastProgress: instant,
  awaiting: z.enum(['startup', 'industrial', 'both', 'none']),
  awaitingSince: instant,
  pausedAt: instant.nullable(),
  nextDeadlineAt: instant.nullable(),
  endedAt: instant.nullable(),
  breaches: z.int().meta({ description: 'Delays that passed.' }),
  clauses: z.object({ total: z.int(), open: z.int(), disputed: z.int() }),
  stall: z.number().meta({ description: 'Chance of a stall, 0 to 1, when last looked at.' }),
  sign: sign.nullable(),
  signClause: clauseId.nullable(),
  action: action.nullable(),
  officer: officer.nullable(),
  following: z.boolean(),
};

const followedReply = z.object(followedFields).meta({
  id: 'FollowedEngagement',
  description: 'An engagement as the programme’s staff read it: facts of the procedure alone.',
});

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const followedFilters = {
  ...cutFields,
  stage: stage.optional(),
  open: flag.optional(),
  awaiting: followedFields.awaiting.optional(),
  sign: sign.optional(),
  officer: z.union([personId, z.enum(['me', 'nobody'])]).optional(),
  following: flag.optional(),
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Words of the companies’ or the call’s names, with or without accents.' }),
  sort: z.enum(['benefit', 'stage-since', 'last-progress', 'deadline', 'began']).default('benefit'),
};

/** As they stand in the address: `stage,officer`. A table keeps its own order, whatever was asked first. */
export const listColumns = z
  .string()
  .max(400)
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(LIST_COLUMNS)))
  .transform((asked): readonly ListColumn[] => LIST_COLUMNS.filter((column) => asked.includes(column)))
  .meta({ description: 'Columns of the list, by commas; all where none is named.' });

export const followedQuery = pageQuery.extend(followedFilters);

export const followedListReply = z
  .object({ items: z.array(followedReply), nextCursor: z.string().nullable() })
  .meta({ id: 'FollowedList' });
