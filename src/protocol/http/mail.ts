import * as z from 'zod';
import { companyId, instant, personId } from './scalars.ts';

const often = z.enum(['immediate', 'daily', 'none']);

export const mailSettingsBody = z
  .strictObject({
    language: z.enum(['fr', 'en', 'both']).meta({ description: '`both`: French, then English.' }),
    tasks: z.enum(['immediate', 'daily']).meta({
      description:
        'An act is awaited from you. Approvals, signatures and answers to the other party are always told at once.',
    }),
    reminders: often.meta({ description: 'A delay is running, or nothing moves any more.' }),
    news: often.meta({ description: 'What happened that asks nothing from you.' }),
    mentions: often.default('immediate').meta({ description: 'Somebody mentions you in a comment.' }),
  })
  .meta({ id: 'MailSettings' });

export const mailSettingsReply = z
  .object({
    settings: mailSettingsBody,
    /** Reminders and mentions a day that are sent at once; those beyond wait for the daily digest. */
    remindersADay: z.int(),
    /** Since when your mailbox refuses our mails; null while it takes them. */
    bouncedSince: instant.nullable(),
  })
  .meta({ id: 'MailSettingsReply' });

export const bouncedReply = z
  .object({
    items: z.array(
      z.object({
        person: personId,
        name: z.string(),
        email: z.string(),
        companies: z.array(z.object({ id: companyId, name: z.string() })),
        /** Status of RFC 3463, or the reply code of SMTP. */
        code: z.string(),
        since: instant,
      }),
    ),
  })
  .meta({ id: 'BouncedMailboxes' });
