import * as z from 'zod';
import { instant, line, personId } from './scalars.ts';

/** What a company's system may be allowed (src/identity/scopes.ts). */
const scope = z.enum([
  'company:read',
  'engagements:read',
  'journal:read',
  'notes:write',
  'drafts:write',
  'turns:send',
  'supplier-file:write',
  'calls:write',
  'applications:write',
]);

/** Longest life of a token, in days: once a year somebody looks whether it is still needed. */
const DAYS_MAX = 365;

export const tokenBody = z
  .strictObject({
    name: line(80).meta({ description: 'Which system holds it.' }),
    scopes: z.array(scope).min(1).max(20),
    days: z.int().min(1).max(DAYS_MAX),
  })
  .meta({ id: 'TokenRequest' });

export const tokenReply = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** Who made it: it acts as that person, in this company alone. */
    person: personId,
    scopes: z.array(z.string()),
    createdAt: instant,
    expiresAt: instant,
    /** To the minute. */
    lastUsedAt: instant.nullable(),
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'ApiToken' });

export const tokensReply = z.object({ items: z.array(tokenReply) }).meta({ id: 'ApiTokens' });

export const madeTokenReply = z
  .object({
    secret: z.string().meta({ description: 'Told this once. Sent as `Authorization: Bearer`.' }),
    token: tokenReply,
  })
  .meta({ id: 'MadeToken' });
