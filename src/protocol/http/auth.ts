import * as z from 'zod';
import { email, instant, language, oneTimeCode, personId } from './scalars.ts';

export const codeRequestBody = z
  .strictObject({ email, language: language.exactOptional() })
  .meta({ id: 'CodeRequest' });
export const sessionBody = z.strictObject({ email, code: oneTimeCode }).meta({ id: 'SignIn' });
export const freshBody = z.strictObject({ code: oneTimeCode }).meta({ id: 'FreshCode' });

export const acceptedReply = z.object({ accepted: z.literal(true) }).meta({ id: 'Accepted' });

export const sessionReply = z
  .object({
    person: personId,
    email: z.string(),
    expiresAt: instant,
    /** Until when this session may sign; null when no fresh code was given. */
    freshUntil: instant.nullable(),
  })
  .meta({ id: 'Session' });

export const sessionListReply = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        current: z.boolean(),
        createdAt: instant,
        expiresAt: instant,
        ipAddress: z.string().nullable(),
        userAgent: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'SessionList' });

export const revokedReply = z.object({ revoked: z.int() }).meta({ id: 'Revoked' });
