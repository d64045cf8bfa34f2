import * as z from 'zod';
import { calendarDate, companyId, personId } from './scalars.ts';

const somebody = z.object({ person: personId, name: z.string() });
const days = { from: calendarDate, to: calendarDate };

export const absenceId = z.uuid();

export const absenceBody = z.strictObject({ company: companyId, substitute: personId, ...days }).meta({
  id: 'AbsenceNoted',
  description:
    'Both days included. The substitute holds, in the same company, your role or one that allows at least the same acts.',
});

export const absencesReply = z
  .object({
    /** Yours, that are not over. */
    own: z.array(z.object({ id: absenceId, company: companyId, substitute: somebody, ...days })),
    /** For whom you stand in, now or later. */
    standingIn: z.array(z.object({ company: companyId, person: somebody, ...days })),
    /** Who could stand in for you, in each of your companies. */
    substitutes: z.array(z.object({ company: companyId, people: z.array(somebody) })),
  })
  .meta({ id: 'Absences', description: 'Told to colleagues of the company alone.' });
