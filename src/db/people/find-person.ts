import type { Role } from '../../domain/engagement/actor.ts';
import type { CompanyId, PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';

export type StaffRole = 'admin-platform' | 'bpi-officer' | 'inpi-adviser' | 'mediator';

/** A person as every request sees them, with their standing memberships. */
export interface PersonRow {
  readonly person: PersonId;
  readonly staffRole: StaffRole | null;
  readonly language: 'fr' | 'en';
  readonly memberships: readonly MembershipRow[];
}

export interface MembershipRow {
  readonly company: CompanyId;
  readonly companyName: string;
  readonly siren: string;
  readonly roles: readonly Role[];
  readonly standing: 'requested' | 'active';
  readonly verified: boolean;
}

/**
 * Who a sign-in account is: the question that comes before there is a viewer, hence asked as the
 * engine, by the sign-in code alone. One statement. Null for an account without a person.
 */
export async function findPerson(db: Database, authUserId: string): Promise<PersonRow | null> {
  const [row] = await db.engine`
    select p.person_id, p.staff_role, p.language,
           coalesce(json_agg(json_build_object(
             'company', c.company_id, 'companyName', c.name, 'siren', c.siren, 'roles', m.roles,
             'standing', m.standing, 'verified', m.verified_at is not null) order by m.created_at)
             filter (where m.membership_id is not null), '[]'::json) as memberships
      from persons p
      left join memberships m on m.person_id = p.person_id and m.revoked_at is null
      left join companies c on c.company_id = m.company_id
     where p.auth_user_id = ${authUserId}
     group by p.person_id`;
  if (row === undefined) return null;
  return {
    person: row['person_id'],
    staffRole: row['staff_role'],
    language: row['language'],
    memberships: row['memberships'],
  };
}
