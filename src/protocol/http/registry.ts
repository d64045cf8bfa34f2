import * as z from 'zod';
import { siren } from './companies.ts';
import { calendarDate, instant, prose, sha256 } from './scalars.ts';

export const companyStatus = z.enum(['active', 'receivership', 'liquidation', 'dissolved', 'closed']);

const bilingual = z.object({ fr: z.string(), en: z.string() });

const officer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), name: z.string(), quality: z.string().nullable() }),
  z.object({
    kind: z.literal('company'),
    name: z.string(),
    siren: z.string().nullable(),
    quality: z.string().nullable(),
  }),
]);

const registerCard = z
  .object({
    siren: z.string(),
    name: z.string().nullable(),
    legalForm: z.object({ code: z.string(), label: bilingual.nullable() }).nullable(),
    individual: z.boolean(),
    diffusion: z.enum(['full', 'partial']),
    status: z.enum(['active', 'closed']),
    createdOn: calendarDate.nullable(),
    closedOn: calendarDate.nullable(),
    seat: z
      .object({
        siret: z.string(),
        address: z.string().nullable(),
        postalCode: z.string().nullable(),
        town: z.string().nullable(),
      })
      .nullable(),
    /** Who binds the company by default, by its legal form. */
    representatives: z.array(officer).readonly(),
  })
  .meta({ id: 'RegisterCard' });

export const registerReply = z
  .object({
    answer: z.enum(['found', 'unknown', 'away']),
    card: registerCard.nullable(),
    source: z.enum(['recherche-entreprises', 'fixtures']).nullable(),
    at: instant.nullable(),
    sha256: sha256.nullable(),
  })
  .meta({
    id: 'RegisterAnswer',
    description:
      'What the register says, to be confirmed or corrected: whatever it answers, typing by hand is possible.',
  });

export const sirenParam = z.object({ siren });

export const standingReply = z
  .object({
    status: companyStatus.nullable(),
    ableToSign: z.boolean(),
    register: z.object({ at: instant, sha256, status: companyStatus }).nullable(),
  })
  .meta({
    id: 'CompanyStanding',
    description: 'The state of a company that counts, and the last look at the register.',
  });

export const statusNoteBody = z.strictObject({ status: companyStatus, note: prose(500) }).meta({
  id: 'CompanyStatusNote',
  description: 'What the officer learned elsewhere, for instance in the BODACC, and where.',
});
