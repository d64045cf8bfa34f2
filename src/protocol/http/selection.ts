import * as z from 'zod';
import type { ClauseSelection, ParameterValue } from '../../domain/memorandum/selection.ts';
import { optionId } from './scalars.ts';

/** Bounds of one clause's parameters, far above the catalogue's longest list of records. */
const MAX_TEXT = 8_000;
const MAX_LIST = 200;
const MAX_KEYS = 60;
/** Free text of a clause (domain/memorandum/selection). */
const MAX_PRECISION = 1_000;

const parameterName = z.string().max(80);

export const parameterValue: z.ZodType<ParameterValue, ParameterValue> = z
  .lazy(() =>
    z.union([
      z.null(),
      z.boolean(),
      z.number(),
      z.string().max(MAX_TEXT),
      z.array(parameterValue).max(MAX_LIST),
      z
        .record(parameterName, parameterValue)
        .refine((record) => Object.keys(record).length <= MAX_KEYS, { error: 'too many keys' }),
    ]),
  )
  .meta({
    id: 'ParameterValue',
    description:
      'Money is {amount: integer cents, currency}; percentages integer basis points; dates YYYY-MM-DD; months and days integers.',
  });

export const clauseSelection: z.ZodType<ClauseSelection, ClauseSelection> = z
  .strictObject({
    option: optionId,
    parameters: z
      .record(parameterName, parameterValue)
      .refine((record) => Object.keys(record).length <= MAX_KEYS, { error: 'too many keys' }),
    precision: z.string().max(MAX_PRECISION).exactOptional(),
    precisionTags: z
      .array(z.enum(['exclusive-grant-back', 'insolvency-trigger', 'share-right', 'other']))
      .max(4)
      .exactOptional(),
  })
  .meta({ id: 'ClauseSelection', description: 'One option of a clause with its parameters.' });

/** Facts about the parties and the project, by name. */
export const facts = z
  .record(parameterName, parameterValue)
  .refine((record) => Object.keys(record).length <= MAX_KEYS, { error: 'too many keys' });
