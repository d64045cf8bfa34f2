import * as z from 'zod';
import { clauseId } from './scalars.ts';
import { clauseSelection, facts, parameterValue } from './selection.ts';

export const checkBody = z
  .strictObject({ clauses: z.record(clauseId, clauseSelection), facts: facts.default({}) })
  .meta({ id: 'CheckRequest', description: 'Choices to check, finished or not.' });

const bilingual = z.object({ fr: z.string(), en: z.string() });

const change = z.union([
  z.object({ clause: clauseId, parameter: z.string(), from: parameterValue, to: parameterValue }),
  z.object({ clause: clauseId, from: z.string().nullable(), to: z.string().nullable() }),
]);

const fault = z.object({
  rule: z.string(),
  severity: z.enum(['blocks', 'warns', 'review']),
  message: bilingual,
  reason: bilingual.nullable(),
  sources: z.array(z.string()).readonly(),
  explanation: bilingual.meta({ description: 'The choices that clash and the rule, in one sentence.' }),
  conflict: z.array(z.string()).readonly().meta({ description: 'The fewest choices that clash, `clause:option`.' }),
  values: z.array(z.string()).readonly().meta({ description: 'Values that the rule reads, `clause.parameter`.' }),
  repairs: z.array(z.object({ changes: z.array(change).readonly(), cost: z.number() })).readonly(),
  pointer: z.string().exactOptional(),
});

export const checkReply = z
  .object({
    valid: z.boolean(),
    faults: z.array(fault).readonly(),
    possible: z.record(
      z.string(),
      z.record(z.string(), z.object({ possible: z.boolean(), because: z.array(z.string()).readonly() })),
    ),
    balance: z
      .number()
      .nullable()
      .meta({ description: '-1 (industrial) to 1 (start-up): an indicator of the platform, not a legal assessment.' }),
  })
  .meta({ id: 'Check', description: 'What the rules say of a selection.' });
