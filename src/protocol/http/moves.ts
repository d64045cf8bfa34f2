import * as z from 'zod';
import type { Move } from '../../domain/engagement/command.ts';
import { clauseId, prose, sha256 } from './scalars.ts';
import { clauseSelection } from './selection.ts';

/** The catalogue has 37 clauses; a turn may propose and comment on each. */
const MAX_MOVES = 120;
const REASON = 2_000;

const clauseRev = z.int().min(0);

export const move: z.ZodType<Move, Move> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('propose'),
      clause: clauseId,
      selection: clauseSelection,
      reason: prose(REASON).exactOptional(),
    }),
    z.strictObject({ kind: z.literal('accept'), clause: clauseId, selectionSha256: sha256, clauseRev }),
    z.strictObject({ kind: z.literal('refuse'), clause: clauseId, clauseRev, reason: prose(REASON) }),
    z.strictObject({
      kind: z.literal('reserve'),
      clause: clauseId,
      selectionSha256: sha256,
      clauseRev,
      point: prose(REASON),
    }),
    z.strictObject({ kind: z.literal('mark-non-negotiable'), clause: clauseId, reason: prose(REASON) }),
    z.strictObject({
      kind: z.literal('comment'),
      clause: clauseId,
      text: prose(REASON).meta({ description: 'Both sides read it. `@{person}`, by its id, mentions somebody.' }),
    }),
  ])
  .meta({ id: 'Move', description: 'One act on one clause, part of a turn.' });

export const moves = z.array(move).max(MAX_MOVES);
