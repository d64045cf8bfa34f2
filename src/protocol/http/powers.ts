import * as z from 'zod';
import { calendarDate, instant, line, personId, prose, sha256, side } from './scalars.ts';

const basis = z.enum(['legal-representative', 'delegation-of-power', 'delegation-of-signature']);
const scope = z.enum(['memorandum', 'nda', 'amendment']);
/** In cents of euros. */
const cents = z.int().positive();

export const powerId = z.uuid();

export const powerBody = z
  .strictObject({
    basis,
    /** In which quality: "Président", "Directrice des achats". */
    quality: line(160),
    scope: z.array(scope).min(1).max(3),
    maxAmount: cents.nullable(),
    validFrom: calendarDate,
    validTo: calendarDate.nullable(),
    /** The deed, uploaded before; a delegation has one. */
    documentSha256: sha256.nullable(),
  })
  .meta({ id: 'PowerDeclaration', description: 'Your own power to sign for your company, in this engagement.' });

export const declaredPowerReply = z.object({ power: powerId }).meta({ id: 'PowerDeclared' });

export const powerReply = z
  .object({
    power: z.string(),
    side,
    holder: personId,
    holderName: z.string(),
    basis,
    quality: z.string(),
    scope: z.array(scope).readonly(),
    maxAmount: z.int().nullable(),
    validFrom: calendarDate,
    validTo: calendarDate.nullable(),
    documentSha256: sha256.nullable(),
    registerSha256: sha256.nullable(),
    /** Who bound the company when it was declared, as published. */
    representatives: z.array(z.string()).readonly().nullable(),
    declaredAt: instant,
    state: z.enum(['declared', 'verified', 'refused', 'revoked']),
    verdicts: z
      .array(
        z.object({
          verdict: z.enum(['verified', 'refused', 'revoked']),
          capacity: z.enum(['counsel', 'officer', 'own-side']),
          at: instant,
          reason: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Power' });

const bilingual = z.object({ fr: z.string(), en: z.string() });

export const powersReply = z
  .object({
    items: z.array(powerReply),
    warnings: z.array(z.object({ rule: z.literal('R79'), side, message: bilingual })).meta({
      description: 'What whoever signs now takes knowingly: a company in receivership.',
    }),
  })
  .meta({ id: 'Powers' });

export const powerVerdictBody = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.literal('verified'), reason: prose(500).exactOptional() }),
    z.strictObject({ verdict: z.literal('refused'), reason: prose(500) }),
  ])
  .meta({
    id: 'PowerVerdict',
    description: 'By the other side’s counsel or the programme’s officer. A refusal says why.',
  });

export const storedDeedReply = z.object({ sha256, bytes: z.int() }).meta({ id: 'DeedStored' });
