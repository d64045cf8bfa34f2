import * as z from 'zod';
import { stage } from '../engagements.ts';
import { clauseId, instant, prose } from '../scalars.ts';
import { followedFields } from './followed.ts';
import { interventionReply } from './interventions.ts';
import { bilingual, officer, signal } from './vocabulary.ts';

export const noteReply = z
  .object({ id: z.uuid(), at: instant, by: officer, text: z.string(), intervention: z.uuid().nullable() })
  .meta({ id: 'StaffNote', description: 'A word of the programme’s staff, for the staff alone.' });

export const noteBody = z.strictObject({ text: prose(4_000) }).meta({ id: 'StaffNoteRequest' });

export const followedSheetReply = z
  .object({
    ...followedFields,
    reason: bilingual.nullable(),
    actionWords: bilingual.nullable(),
    signals: z.array(signal),
    clauseStates: z.array(
      z.object({
        clause: clauseId,
        title: bilingual,
        agreed: z.boolean(),
        alternations: z.int(),
        conflicts: z.int(),
        backs: z.int(),
        openSince: instant,
      }),
    ),
    stays: z.array(z.object({ stage, days: z.int(), until: instant })),
    interventions: z.array(interventionReply),
    notes: z.array(noteReply),
  })
  .meta({ id: 'FollowedSheet', description: 'All that the programme’s staff may know of one engagement.' });
