import * as z from 'zod';
import { SECTOR_CODES } from '../../domain/programme/sectors.ts';
import { callPolicy } from './policy.ts';
import { calendarDate, callId, companyId, engagementId, instant, line, prose } from './scalars.ts';

export const callBody = z
  .strictObject({
    company: companyId,
    title: line(200),
    summary: prose(4_000),
    /** Last day to apply, Europe/Paris; null when open without end. */
    closesOn: calendarDate.nullable(),
    policy: callPolicy.exactOptional(),
    /** The sector committee to which it belongs. */
    sector: z.enum(SECTOR_CODES).exactOptional(),
  })
  .meta({ id: 'CallDraft' });

export const callReply = z
  .object({
    id: callId,
    company: z.object({ id: companyId, name: z.string() }),
    title: z.string(),
    summary: z.string(),
    status: z.enum(['draft', 'published', 'closed']),
    closesOn: calendarDate.nullable(),
    /** What the call sets otherwise than the programme; null when nothing. */
    policy: callPolicy.nullable(),
    sector: z.enum(SECTOR_CODES).nullable(),
    publishedAt: instant.nullable(),
  })
  .meta({ id: 'Call' });

export const callListReply = z
  .object({ items: z.array(callReply), nextCursor: z.string().nullable() })
  .meta({ id: 'CallList' });

export const applicationBody = z
  .strictObject({ company: companyId, title: line(200), text: prose(20_000) })
  .meta({ id: 'ApplicationRequest', description: 'A start-up’s answer to a call. It opens the engagement.' });

export const applicationReply = z
  .object({ engagement: engagementId, rev: z.int(), seq: z.int() })
  .meta({ id: 'ApplicationSubmitted' });
