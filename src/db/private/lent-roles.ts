import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Role } from '../../domain/engagement/actor.ts';
import type { LentRole } from '../../domain/engagement/lent-role.ts';
import type { CalendarDate, EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Refused, refuse } from '../refusals.ts';
import { activeMembership } from '../schema/active-membership.ts';
import { engagements } from '../schema/engagements.ts';
import { lentRoles } from '../schema/lent-roles.ts';
import { memberships } from '../schema/memberships.ts';
import { ENGINE } from '../viewer.ts';
import { readAs, type Transaction, withActor } from '../with-actor.ts';

interface OfSide {
  readonly engagement: EngagementId;
  readonly side: Side;
}

export interface Loan extends LentRole {
  readonly id: string;
  readonly engagement: EngagementId;
  readonly by: PersonId;
  readonly at: Instant;
}

/** Lends a role that was checked before; gives the loan's id. */
export async function lendRole(
  db: Database,
  by: PersonId,
  of: OfSide,
  { role, to, until }: LentRole,
): Promise<{ readonly id: string }> {
  const id = randomUUID();
  await withActor(db, { kind: 'person', person: by }, (tx) =>
    tx.insert(lentRoles).values({
      loanId: id,
      engagementId: of.engagement,
      side: of.side,
      role,
      holder: to,
      lentBy: by,
      until,
    }),
  );
  return { id };
}

/** Ends a loan of one's own side before its day: at the next act of whoever has it. */
export async function endLoan(db: Database, person: PersonId, of: OfSide, id: string): Promise<Refused | null> {
  const rows = await withActor(db, { kind: 'person', person }, (tx) =>
    tx
      .update(lentRoles)
      .set({ endedAt: sql`now()`, endedBy: person })
      .where(
        and(
          eq(lentRoles.loanId, id),
          eq(lentRoles.engagementId, of.engagement),
          eq(lentRoles.side, of.side),
          isNull(lentRoles.endedAt),
        ),
      )
      .returning({ id: lentRoles.loanId }),
  );
  return rows.length === 0 ? refuse('not-found') : null;
}

/** Roles lent on one's own side of an engagement and not taken back, those whose day is over included. */
export async function readLoans(db: Database, person: PersonId, engagement: EngagementId): Promise<readonly Loan[]> {
  return readAs(db, { kind: 'person', person }, (tx) => loansIn(tx, [engagement]));
}

/** The same for the engine, which writes the mails. */
export async function loansToMail(db: Database, engagement: EngagementId): Promise<readonly Loan[]> {
  return readAs(db, ENGINE, (tx) => loansIn(tx, [engagement]));
}

/** Within a transaction that reads more. A loan whose lender left the company is over. */
export async function loansIn(tx: Transaction, of: readonly EngagementId[]): Promise<readonly Loan[]> {
  if (of.length === 0) return [];
  const rows = await tx
    .select({ loan: lentRoles })
    .from(lentRoles)
    .innerJoin(engagements, eq(engagements.engagementId, lentRoles.engagementId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.personId, lentRoles.lentBy),
        activeMembership(),
        sql`${memberships.companyId} = case ${lentRoles.side} when 'startup' then ${engagements.startup} else ${engagements.industrial} end`,
      ),
    )
    .where(and(inArray(lentRoles.engagementId, [...of]), isNull(lentRoles.endedAt)))
    .orderBy(asc(lentRoles.lentAt), asc(lentRoles.loanId));
  return rows.map(({ loan }) => ({
    id: loan.loanId,
    engagement: loan.engagementId as EngagementId,
    role: loan.role as Role,
    to: loan.holder as PersonId,
    until: loan.until as CalendarDate,
    by: loan.lentBy as PersonId,
    at: toInstant(loan.lentAt),
  }));
}
