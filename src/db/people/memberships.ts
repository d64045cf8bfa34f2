import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Role } from '../../domain/engagement/actor.ts';
import type { CompanyId, Instant, PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Page, type PageRequest, pageOf } from '../page.ts';
import { type Refused, refuse } from '../refusals.ts';
import { companies } from '../schema/companies.ts';
import { memberships } from '../schema/memberships.ts';
import { ENGINE, type Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';
import { readContacts } from './contacts.ts';

export interface Member {
  readonly person: PersonId;
  /** Empty once erased. */
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly standing: 'requested' | 'active';
  readonly verified: boolean;
  readonly since: Instant;
}

export interface CompanyRow {
  readonly company: CompanyId;
  readonly siren: string;
  readonly name: string;
}

type DecidingViewer = Extract<Viewer, { kind: 'person' | 'staff' }>;

/**
 * Confirms a person's membership. Row-level security lets only the programme's staff and verified
 * members of the company do so, and nobody for himself; for all others there is nothing to confirm.
 */
export async function confirmMembership(
  db: Database,
  viewer: DecidingViewer,
  membership: { readonly company: CompanyId; readonly person: PersonId },
): Promise<Refused | null> {
  const rows = await withActor(db, viewer, (tx) =>
    tx
      .update(memberships)
      .set({
        standing: 'active',
        verifiedAt: sql`coalesce(verified_at, now())`,
        verifiedBy: sql`coalesce(verified_by, ${viewer.person}::uuid)`,
      })
      .where(standing(membership))
      .returning({ id: memberships.membershipId }),
  );
  return rows.length === 0 ? refuse('not-found') : null;
}

/** Ends a membership, or declines a request to join; effective at the person's next request. */
export async function revokeMembership(
  db: Database,
  viewer: DecidingViewer,
  membership: { readonly company: CompanyId; readonly person: PersonId },
): Promise<Refused | null> {
  const rows = await withActor(db, viewer, (tx) =>
    tx
      .update(memberships)
      .set({ revokedAt: sql`now()` })
      .where(standing(membership))
      .returning({ id: memberships.membershipId }),
  );
  return rows.length === 0 ? refuse('not-found') : null;
}

/**
 * Ends one's own membership, or takes one's request to join back. The engine does it for the person, whom
 * the caller has authenticated: row-level security lets nobody write their own membership.
 */
export async function leaveCompany(db: Database, person: PersonId, company: CompanyId): Promise<Refused | null> {
  const rows = await withActor(db, ENGINE, (tx) =>
    tx
      .update(memberships)
      .set({ revokedAt: sql`now()` })
      .where(standing({ company, person }))
      .returning({ id: memberships.membershipId }),
  );
  return rows.length === 0 ? refuse('not-found') : null;
}

/** A company by id, with its members as far as the viewer may see them. Null when unknown. */
export async function readCompany(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  company: CompanyId,
): Promise<(CompanyRow & { readonly members: readonly Member[] }) | null> {
  const [found, rows] = await readAs(db, viewer, (tx) =>
    Promise.all([
      tx.select().from(companies).where(eq(companies.companyId, company)),
      tx
        .select()
        .from(memberships)
        .where(and(eq(memberships.companyId, company), isNull(memberships.revokedAt)))
        .orderBy(memberships.createdAt),
    ]),
  );
  const [row] = found;
  if (row === undefined) return null;
  return { company, siren: row.siren, name: row.name, members: await named(db, keyring, viewer, rows) };
}

/** Requests and unverified memberships, newest first: what the officer confirms. */
export async function listPendingMemberships(
  db: Database,
  keyring: Keyring,
  viewer: Extract<Viewer, { kind: 'staff' }>,
  page: PageRequest,
): Promise<Page<{ readonly company: CompanyRow; readonly member: Member }>> {
  const after = page.after;
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ membership: memberships, company: companies })
      .from(memberships)
      .innerJoin(companies, eq(companies.companyId, memberships.companyId))
      .where(
        and(
          isNull(memberships.revokedAt),
          isNull(memberships.verifiedAt),
          after
            ? sql`(${memberships.createdAt}, ${memberships.membershipId}) < (${after.at}, ${after.id}::uuid)`
            : undefined,
        ),
      )
      .orderBy(desc(memberships.createdAt), desc(memberships.membershipId))
      .limit(page.limit + 1),
  );
  const cut = pageOf(rows, page.limit, (row) => ({
    at: toInstant(row.membership.createdAt),
    id: row.membership.membershipId,
  }));
  const members = await named(
    db,
    keyring,
    viewer,
    cut.items.map((row) => row.membership),
  );
  const items = cut.items.flatMap((row, index) => {
    const member = members[index];
    const { companyId, siren, name } = row.company;
    return member === undefined ? [] : [{ company: { company: companyId as CompanyId, siren, name }, member }];
  });
  return { items, next: cut.next };
}

function standing(membership: { readonly company: CompanyId; readonly person: PersonId }) {
  return and(
    eq(memberships.companyId, membership.company),
    eq(memberships.personId, membership.person),
    isNull(memberships.revokedAt),
  );
}

async function named(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  rows: readonly (typeof memberships.$inferSelect)[],
): Promise<Member[]> {
  const contacts = await readContacts(
    db,
    keyring,
    viewer,
    rows.map((row) => row.personId as PersonId),
  );
  return rows.map((row) => {
    const person = row.personId as PersonId;
    const contact = contacts.get(person);
    return {
      person,
      name: contact?.name ?? '',
      email: contact?.email ?? '',
      roles: row.roles as Role[],
      standing: row.standing as Member['standing'],
      verified: row.verifiedAt !== null,
      since: toInstant(row.createdAt),
    };
  });
}
