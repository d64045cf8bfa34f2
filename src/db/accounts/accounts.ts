import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Role } from '../../domain/engagement/actor.ts';
import type { CompanyId, Instant, PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Page, type PageRequest, pageOf } from '../page.ts';
import { readContacts } from '../people/contacts.ts';
import type { StaffRole } from '../people/person-by-session.ts';
import { type Refused, refuse } from '../refusals.ts';
import { accountActs } from '../schema/account-acts.ts';
import { activeMembership } from '../schema/active-membership.ts';
import { session } from '../schema/auth.ts';
import { companies } from '../schema/companies.ts';
import { memberships } from '../schema/memberships.ts';
import { persons } from '../schema/persons.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

type Administrator = Extract<Viewer, { kind: 'admin' }>;

/** An account as an administrator sees it: who, of which companies, whether it is open. */
export interface Account {
  readonly person: PersonId;
  readonly name: string;
  readonly email: string;
  readonly staffRole: StaffRole | null;
  readonly since: Instant;
  readonly closedAt: Instant | null;
  readonly companies: readonly {
    readonly id: CompanyId;
    readonly name: string;
    readonly siren: string;
    readonly roles: readonly Role[];
  }[];
}

/** Everybody who has an account, the newest first; erased people are nobody. */
export async function listAccounts(
  db: Database,
  keyring: Keyring,
  viewer: Administrator,
  page: PageRequest,
): Promise<Page<Account>> {
  const { after } = page;
  const { rows, places } = await readAs(db, viewer, async (tx) => {
    const found = await tx
      .select()
      .from(persons)
      .where(
        and(
          isNull(persons.erasedAt),
          after ? sql`(${persons.createdAt}, ${persons.personId}) < (${after.at}, ${after.id}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(persons.createdAt), desc(persons.personId))
      .limit(page.limit + 1);
    const shown = found.map(({ personId }) => personId);
    return {
      rows: found,
      places: await tx
        .select({ person: memberships.personId, roles: memberships.roles, company: companies })
        .from(memberships)
        .innerJoin(companies, eq(companies.companyId, memberships.companyId))
        .where(and(inArray(memberships.personId, shown), activeMembership())),
    };
  });
  const cut = pageOf(rows, page.limit, (row) => ({ at: toInstant(row.createdAt), id: row.personId }));
  const people = cut.items.map((row) => row.personId as PersonId);
  const contacts = await readContacts(db, keyring, viewer, people);
  const items = cut.items.map((row) => {
    const person = row.personId as PersonId;
    return {
      person,
      name: contacts.get(person)?.name ?? '',
      email: contacts.get(person)?.email ?? '',
      staffRole: row.staffRole as StaffRole | null,
      since: toInstant(row.createdAt),
      closedAt: row.closedAt === null ? null : toInstant(row.closedAt),
      companies: places
        .filter((place) => place.person === person)
        .map(({ company, roles }) => ({
          id: company.companyId as CompanyId,
          name: company.name,
          siren: company.siren,
          roles: roles as Role[],
        })),
    };
  });
  return { items, next: cut.next };
}

/** A company and how many people act for it. */
export interface CompanyAccount {
  readonly id: CompanyId;
  readonly name: string;
  readonly siren: string;
  readonly since: Instant;
  readonly members: number;
}

/** Every company that was declared, the newest first. */
export async function listCompanies(
  db: Database,
  viewer: Administrator,
  page: PageRequest,
): Promise<Page<CompanyAccount>> {
  const { after } = page;
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({
        company: companies,
        // Names in full: of one table alone, drizzle writes columns without it.
        members: sql<number>`(select count(*)::int from public.memberships m
          where m.company_id = companies.company_id and m.revoked_at is null and m.standing = 'active')`,
      })
      .from(companies)
      .where(
        after ? sql`(${companies.declaredAt}, ${companies.companyId}) < (${after.at}, ${after.id}::uuid)` : undefined,
      )
      .orderBy(desc(companies.declaredAt), desc(companies.companyId))
      .limit(page.limit + 1),
  );
  const cut = pageOf(rows, page.limit, ({ company }) => ({
    at: toInstant(company.declaredAt),
    id: company.companyId,
  }));
  const items = cut.items.map(({ company, members }) => ({
    id: company.companyId as CompanyId,
    name: company.name,
    siren: company.siren,
    since: toInstant(company.declaredAt),
    members,
  }));
  return { items, next: cut.next };
}

/** Closes an account, or opens it again; closing ends its sessions. One's own is `not-found`: nobody shuts themselves out. */
export async function setClosed(
  db: Database,
  viewer: Administrator,
  person: PersonId,
  closed: boolean,
): Promise<Refused | null> {
  const found = await withActor(db, viewer, async (tx) => {
    const [row] = await tx
      .update(persons)
      .set({ closedAt: closed ? sql`coalesce(closed_at, now())` : null })
      .where(and(eq(persons.personId, person), ne(persons.personId, viewer.person), isNull(persons.erasedAt)))
      .returning({ account: persons.authUserId });
    if (row === undefined) return null;
    await tx.insert(accountActs).values(actOf(viewer, person, closed ? 'closed' : 'reopened'));
    return row;
  });
  if (found === null) return refuse('not-found');
  if (closed) await dropSessions(db, found.account);
  return null;
}

/** Ends every session of an account, on each device: its owner signs in anew. */
export async function endSessions(db: Database, viewer: Administrator, person: PersonId): Promise<Refused | null> {
  const found = await withActor(db, viewer, async (tx) => {
    const [row] = await tx
      .select({ account: persons.authUserId })
      .from(persons)
      .where(and(eq(persons.personId, person), isNull(persons.erasedAt)));
    if (row === undefined) return null;
    await tx.insert(accountActs).values(actOf(viewer, person, 'sessions-ended'));
    return row;
  });
  if (found === null) return refuse('not-found');
  await dropSessions(db, found.account);
  return null;
}

async function dropSessions(db: Database, account: string | null): Promise<void> {
  if (account !== null) await db.auth.delete(session).where(eq(session.userId, account));
}

function actOf(viewer: Administrator, person: PersonId, act: 'closed' | 'reopened' | 'sessions-ended') {
  return { actId: randomUUID(), act, personId: person, actedBy: viewer.person };
}
