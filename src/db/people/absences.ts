import { randomUUID } from 'node:crypto';
import { and, asc, eq, exists, gte, inArray, isNull, sql } from 'drizzle-orm';
import { type Absence, presentFor } from '../../domain/engagement/absence.ts';
import type { Role } from '../../domain/engagement/actor.ts';
import type { Colleague } from '../../domain/engagement/task-care.ts';
import type { CalendarDate, CompanyId, PersonId } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../database.ts';
import { type Refused, refuse } from '../refusals.ts';
import { absences } from '../schema/absences.ts';
import { activeMembership } from '../schema/active-membership.ts';
import { memberships } from '../schema/memberships.ts';
import { ENGINE } from '../viewer.ts';
import { readAs, type Transaction, withActor } from '../with-actor.ts';

export interface NotedAbsence extends Absence {
  readonly id: string;
  readonly company: CompanyId;
}

/** Absences of one's companies that are not over on this day, one's own and the colleagues', the first to begin first. */
export async function readAbsences(
  db: Database,
  person: PersonId,
  today: CalendarDate,
): Promise<readonly NotedAbsence[]> {
  return readAs(db, { kind: 'person', person }, (tx) => lasting(tx, today));
}

/** Who is there today for each colleague of one of the viewer's companies: themselves, or whoever stands in. */
export async function readPresence(
  db: Database,
  person: PersonId,
  company: CompanyId,
  today: CalendarDate,
): Promise<(colleague: PersonId) => PersonId> {
  const noted = await readAs(db, { kind: 'person', person }, (tx) => lasting(tx, today, [company]));
  return (colleague) => presentFor(colleague, noted, today);
}

/** Absences for the engine, of the companies named: whose mails go to whom. */
export async function absencesToMail(
  db: Database,
  companies: readonly CompanyId[],
  today: CalendarDate,
): Promise<readonly NotedAbsence[]> {
  return readAs(db, ENGINE, (tx) => lasting(tx, today, companies));
}

/** Everybody away on this day, in all companies: for the engine, which tells whoever stands in. */
export async function awayOn(db: Database, day: CalendarDate): Promise<readonly NotedAbsence[]> {
  const noted = await readAs(db, ENGINE, (tx) => lasting(tx, day));
  return noted.filter(({ from }) => from <= day);
}

/** Within a transaction that reads more. */
export async function lasting(
  tx: Transaction,
  today: CalendarDate,
  companies?: readonly CompanyId[],
): Promise<readonly NotedAbsence[]> {
  const rows = await tx
    .select()
    .from(absences)
    .where(
      and(
        isNull(absences.takenBackAt),
        gte(absences.toDay, today),
        companies === undefined ? undefined : inArray(absences.companyId, [...companies]),
        // Whoever has left stands in for nobody: what is asked reaches the person who is away.
        exists(
          tx
            .select({ one: sql`1` })
            .from(memberships)
            .where(
              and(
                eq(memberships.personId, absences.substituteId),
                eq(memberships.companyId, absences.companyId),
                activeMembership(),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(absences.fromDay), asc(absences.absenceId));
  return rows.map((row) => ({
    id: row.absenceId,
    company: row.companyId as CompanyId,
    person: row.personId as PersonId,
    substitute: row.substituteId as PersonId,
    from: row.fromDay as CalendarDate,
    to: row.toDay as CalendarDate,
  }));
}

/** What an absence is checked against: the company's people, and the absences that are noted. */
export interface AbsenceContext {
  readonly colleagues: readonly Colleague[];
  readonly absences: readonly Absence[];
}

/** Notes an absence once `check` admits it; gives its id. Those of one company follow one another. */
export async function noteAbsence(
  db: Database,
  absence: Absence & { readonly company: CompanyId },
  today: CalendarDate,
  check: (context: AbsenceContext) => Refusal | null,
): Promise<{ readonly id: string } | Refused> {
  const { company, person, substitute, from, to } = absence;
  return withActor(db, { kind: 'person', person }, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`absences/${company}`}, 0))`);
    const [known, people] = await Promise.all([lasting(tx, today, [company]), peopleOf(tx, company)]);
    if (!people.some((one) => one.person === person)) return refuse('not-found');
    const refused = check({ colleagues: people, absences: known });
    if (refused !== null) return { refused };
    const id = randomUUID();
    await tx.insert(absences).values({
      absenceId: id,
      personId: person,
      companyId: company,
      substituteId: substitute,
      fromDay: from,
      toDay: to,
    });
    return { id };
  });
}

/** Takes an absence of one's own back: from now on everything reaches oneself again. */
export async function takeAbsenceBack(db: Database, person: PersonId, id: string): Promise<Refused | null> {
  const rows = await withActor(db, { kind: 'person', person }, (tx) =>
    tx
      .update(absences)
      .set({ takenBackAt: sql`now()` })
      .where(and(eq(absences.absenceId, id), eq(absences.personId, person), isNull(absences.takenBackAt)))
      .returning({ id: absences.absenceId }),
  );
  return rows.length === 0 ? refuse('not-found') : null;
}

/** Everybody who acts for the viewer's companies, by company. */
export async function readColleagues(
  db: Database,
  person: PersonId,
  companies: readonly CompanyId[],
): Promise<ReadonlyMap<CompanyId, readonly Colleague[]>> {
  return readAs(db, { kind: 'person', person }, async (tx) => {
    const lists = await Promise.all(companies.map((company) => peopleOf(tx, company)));
    return new Map(companies.map((company, index) => [company, lists[index] ?? []]));
  });
}

async function peopleOf(tx: Transaction, company: CompanyId): Promise<readonly Colleague[]> {
  const rows = await tx
    .select({ person: memberships.personId, roles: memberships.roles })
    .from(memberships)
    .where(and(eq(memberships.companyId, company), activeMembership()))
    .orderBy(asc(memberships.createdAt));
  return rows.map(({ person, roles }) => ({ person: person as PersonId, roles: roles as Role[] }));
}
