import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Role } from '../../domain/engagement/actor.ts';
import type { CompanyId, Instant, PersonId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { OUTBOX_SECRET } from '../outbox/outbox.ts';
import { type Refused, refuse } from '../refusals.ts';
import { activeMembership } from '../schema/active-membership.ts';
import { invitations } from '../schema/invitations.ts';
import { memberships } from '../schema/memberships.ts';
import { outbox } from '../schema/outbox.ts';
import { ENGINE } from '../viewer.ts';
import { type Transaction, withActor } from '../with-actor.ts';
import { emailHash } from './email-hash.ts';

/** 256 random bits, 43 characters of base64url (ASVS 11.5.1 asks for 128). */
const TOKEN_BYTES = 32;
/** Long enough for a holiday, short enough for a forgotten mailbox. */
const VALID_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Invites an address to a company of the viewer's. The token leaves by the outbox and is kept as its
 * SHA-256 alone. A company that is not the viewer's is `not-found`.
 */
export async function invite(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  invitation: {
    readonly company: CompanyId;
    readonly email: string;
    readonly roles: readonly Role[];
    readonly language?: Language;
  },
): Promise<{ readonly invitation: string; readonly expiresAt: Instant } | Refused> {
  const id = randomUUID();
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = new Date(Date.now() + VALID_DAYS * DAY_MS);
  const [companyKey, systemKey] = await Promise.all([
    keyring.dataKey({ kind: 'company', company: invitation.company }),
    keyring.dataKey({ kind: 'system' }),
  ]);
  const secret = { to: invitation.email, token, language: invitation.language ?? 'fr' };
  const hash = await emailHash(keyring, invitation.email);
  return withActor(db, { kind: 'person', person }, async (tx) => {
    if (!(await mayInvite(tx, person, invitation.company))) return refuse('not-found');
    await tx.insert(invitations).values({
      invitationId: id,
      companyId: invitation.company,
      tokenSha256: sha256(token),
      emailHash: hash,
      email: companyKey.seal('invited-email', invitation.email),
      roles: [...invitation.roles],
      invitedBy: person,
      expiresAt,
    });
    await tx.insert(outbox).values({
      key: `invitation-${id}`,
      topic: 'invitation',
      payload: { invitation: id, company: invitation.company },
      secret: systemKey.seal(OUTBOX_SECRET, JSON.stringify(secret)),
    });
    return { invitation: id, expiresAt: toInstant(expiresAt) };
  });
}

/**
 * Uses an invitation, once, for the signed-in person whose address it was sent to. The membership is
 * verified when whoever invited was. Every fault is the same `invitation-invalid`.
 */
export async function acceptInvitation(
  db: Database,
  keyring: Keyring,
  guest: { readonly person: PersonId; readonly email: string },
  token: string,
): Promise<{ readonly company: CompanyId } | Refused> {
  const hash = await emailHash(keyring, guest.email);
  return withActor(db, ENGINE, async (tx) => {
    const [used] = await tx
      .update(invitations)
      .set({ acceptedAt: sql`now()`, acceptedBy: guest.person })
      .where(
        and(
          eq(invitations.tokenSha256, sha256(token)),
          eq(invitations.emailHash, hash),
          isNull(invitations.acceptedAt),
          isNull(invitations.revokedAt),
          gt(invitations.expiresAt, sql`now()`),
        ),
      )
      .returning();
    if (used === undefined) return refuse('invitation-invalid');
    const verified = await isVerified(tx, used.invitedBy, used.companyId);
    const confirmed = verified ? { verifiedAt: new Date(), verifiedBy: used.invitedBy } : {};
    await tx
      .insert(memberships)
      .values({
        membershipId: randomUUID(),
        personId: guest.person,
        companyId: used.companyId,
        roles: used.roles,
        standing: 'active',
        ...confirmed,
      })
      .onConflictDoUpdate({
        target: [memberships.personId, memberships.companyId],
        targetWhere: sql`revoked_at is null`,
        set: { standing: 'active', roles: used.roles, ...confirmed },
      });
    return { company: used.companyId as CompanyId };
  });
}

async function mayInvite(tx: Transaction, person: string, company: string): Promise<boolean> {
  const [row] = await tx.select({ id: memberships.membershipId }).from(memberships).where(activeIn(person, company));
  return row !== undefined;
}

async function isVerified(tx: Transaction, person: string, company: string): Promise<boolean> {
  const [row] = await tx.select({ at: memberships.verifiedAt }).from(memberships).where(activeIn(person, company));
  return row !== undefined && row.at !== null;
}

function activeIn(person: string, company: string) {
  return and(eq(memberships.personId, person), eq(memberships.companyId, company), activeMembership());
}

function sha256(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
