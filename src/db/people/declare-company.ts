import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Role } from '../../domain/engagement/actor.ts';
import type { CompanyId, PersonId } from '../../domain/ids.ts';
import { isSiren } from '../../domain/memorandum/values/siren.ts';
import type { Database } from '../database.ts';
import { type Refused, refuse } from '../refusals.ts';
import { companies } from '../schema/companies.ts';
import { memberships } from '../schema/memberships.ts';
import { type Transaction, withActor } from '../with-actor.ts';

export interface DeclaredCompany {
  readonly company: CompanyId;
  /** `requested` when others had declared the company before: they, or the officer, confirm. */
  readonly standing: 'requested' | 'active';
}

/**
 * Joins a person to the company of that SIREN, making the company when nobody had declared it. The
 * first person acts at once, unverified; whoever comes later waits, else a stranger could read a
 * company's engagements by typing its number.
 * Refuses `invalid-siren` and `already-member`.
 */
export function declareCompany(
  db: Database,
  person: PersonId,
  declaration: { readonly siren: string; readonly name: string; readonly roles: readonly Role[] },
): Promise<DeclaredCompany | Refused> {
  const siren = declaration.siren.replaceAll(' ', '');
  if (!isSiren(siren)) return Promise.resolve(refuse('invalid-siren', 'R123-221 C. com.'));
  return withActor(db, { kind: 'person', person }, async (tx) => {
    await tx
      .insert(companies)
      .values({ companyId: randomUUID(), siren, name: declaration.name, declaredBy: person })
      .onConflictDoNothing({ target: companies.siren });
    const [company] = await tx.select().from(companies).where(eq(companies.siren, siren));
    if (company === undefined) throw new Error('A company vanished as it was declared.');
    if (await isMember(tx, person, company.companyId)) return refuse('already-member');
    const standing = company.declaredBy === person ? 'active' : 'requested';
    const made = await tx
      .insert(memberships)
      .values({
        membershipId: randomUUID(),
        personId: person,
        companyId: company.companyId,
        roles: [...declaration.roles],
        standing,
      })
      .onConflictDoNothing()
      .returning({ id: memberships.membershipId });
    if (made.length === 0) return refuse('already-member');
    return { company: company.companyId as CompanyId, standing };
  });
}

async function isMember(tx: Transaction, person: string, company: string): Promise<boolean> {
  const rows = await tx
    .select({ id: memberships.membershipId })
    .from(memberships)
    .where(and(eq(memberships.personId, person), eq(memberships.companyId, company), isNull(memberships.revokedAt)));
  return rows.length > 0;
}
