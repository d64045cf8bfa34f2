import * as z from 'zod';
import { companyId, email, instant, language, line, partyRole, personId, staffOffice } from './scalars.ts';

/** Nine digits whose Luhn sum is a multiple of ten (INSEE); La Poste's exception concerns SIRET numbers only. */
export const siren = z.string().regex(/^\d{9}$/);

const roles = z.array(partyRole).min(1).max(6);
const shownRoles = z.array(partyRole);

/** `requested`: waits for a member or the officer, and sees nothing of the company yet. */
const standing = z.enum(['requested', 'active']);

export const companyBody = z
  .strictObject({ siren, name: line(200), roles, personName: line(120) })
  .meta({ id: 'CompanyDeclaration', description: 'The first person declares the company, and stays unverified.' });

export const memberReply = z.object({
  person: personId,
  name: z.string(),
  roles: shownRoles,
  standing,
  verified: z.boolean(),
  since: instant,
});

export const companyReply = z
  .object({ id: companyId, siren: z.string(), name: z.string(), members: z.array(memberReply) })
  .meta({ id: 'Company' });

export const declaredReply = z
  .object({ company: companyId, standing, verified: z.literal(false) })
  .meta({ id: 'CompanyDeclared' });

export const invitationBody = z
  .strictObject({ email, roles, language: language.exactOptional() })
  .meta({ id: 'InvitationRequest' });
export const invitationReply = z.object({ expiresAt: instant }).meta({ id: 'InvitationSent' });
export const acceptBody = z
  .strictObject({
    token: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
    /** How the person is called, in the certificate that signs for instance. */
    personName: line(120).exactOptional(),
  })
  .meta({ id: 'InvitationToken' });

export const joinedReply = z.object({ company: companyId }).meta({ id: 'InvitationAccepted' });

export const confirmedReply = z
  .object({ company: companyId, person: personId, verified: z.literal(true) })
  .meta({ id: 'MemberConfirmed' });

export const membershipReply = z.object({
  company: z.object({ id: companyId, name: z.string(), siren: z.string() }),
  roles: shownRoles,
  standing,
  verified: z.boolean(),
});

export const meBody = z
  .strictObject({ name: line(120) })
  .meta({ id: 'MyName', description: 'Your name, as printed on what you sign.' });

export const meReply = z
  .object({
    person: personId,
    email: z.string(),
    name: z.string(),
    language,
    staffRole: staffOffice.nullable(),
    freshUntil: instant.nullable(),
    memberships: z.array(membershipReply),
  })
  .meta({ id: 'Me' });

export const pendingMembershipsReply = z
  .object({
    items: z.array(
      z.object({
        company: z.object({ id: companyId, name: z.string(), siren: z.string() }),
        member: memberReply.extend({ email: z.string() }),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'PendingMemberships' });
