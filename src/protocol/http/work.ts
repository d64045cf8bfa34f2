import * as z from 'zod';
import { approvalId, approvedAct } from './approvals.ts';
import { taskReply } from './engagements.ts';
import { calendarDate, engagementId, instant, personId, prose } from './scalars.ts';

const somebody = z.object({ person: personId, name: z.string() });
const names = z.object({ startup: z.string(), industrial: z.string(), call: z.string() });
const place = z.enum(['now', 'taken', 'later']).meta({
  description:
    '`now`: for you, or for whoever takes it. `taken`: a colleague takes care of it. `later`: you put it off to a day.',
});

export const workQuery = z.object({
  place: place.exactOptional(),
  engagement: engagementId.exactOptional(),
});

export const workReply = z
  .object({
    items: z.array(
      z.object({
        engagement: engagementId,
        names,
        task: taskReply,
        place,
        care: z
          .object({
            holder: somebody,
            givenBy: somebody,
            until: calendarDate.nullable(),
            note: z.string().nullable(),
            at: instant,
          })
          .nullable(),
        /** Until this day you put it off. */
        followUp: calendarDate.nullable(),
        /** Why you put it off, which nobody else reads. */
        followUpReason: z.string().nullable(),
        /** Who else of your side may do it. */
        others: z.array(somebody),
        /** A colleague who is away, in whose place it reaches you today. */
        standsInFor: somebody.nullable(),
      }),
    ),
    /** Internal approvals that await your word. */
    approvals: z.array(
      z.object({
        engagement: engagementId,
        names,
        request: approvalId,
        act: approvedAct,
        askedBy: somebody,
        askedAt: instant,
        /** A colleague who is away, in whose place it awaits you today. */
        standsInFor: somebody.nullable(),
      }),
    ),
  })
  .meta({ id: 'Work', description: 'What you may do, most urgent first, and who of your side takes care of what.' });

export const taskCareBody = z
  .strictObject({
    to: personId.exactOptional(),
    until: calendarDate.exactOptional(),
    note: prose(500).exactOptional(),
  })
  .meta({
    id: 'TaskCare',
    description:
      'Without `to` you take the task yourself. `until`: the last day on which it stays with your colleague. Seen by your own side alone.',
  });

export const followUpBody = z.strictObject({ day: calendarDate, reason: prose(500) }).meta({
  id: 'TaskFollowUp',
  description:
    'A day to come, before the deadline, and why not before. Nobody else reads either, your own side included.',
});

export const taskParams = z.object({ id: engagementId, task: z.string().min(1).max(200) });
