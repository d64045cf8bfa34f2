import * as z from 'zod';
import { calendarDate, instant, partyRole, personId } from './scalars.ts';

const somebody = z.object({ person: personId, name: z.string() });

export const lentRoleId = z.uuid();

export const lentRoleBody = z.strictObject({ to: personId, role: partyRole, until: calendarDate }).meta({
  id: 'RoleLent',
  description:
    'A role of your side, for a confirmed colleague, in this engagement, until the end of a day. Never to sign.',
});

export const lentRolesReply = z
  .object({
    items: z.array(
      z.object({
        id: lentRoleId,
        role: partyRole,
        to: somebody,
        by: somebody,
        at: instant,
        until: calendarDate,
        state: z.enum(['active', 'over']),
      }),
    ),
  })
  .meta({ id: 'LentRoles', description: 'Of your own side alone.' });
