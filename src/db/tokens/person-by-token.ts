import type { CompanyId, Instant } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import type { MembershipRow, PersonRow } from '../people/person-by-session.ts';
import { tokenHash } from './api-tokens.ts';

/** The last use is written at most so often: a read must not become a write each time. */
const TOUCH_SECONDS = 60;

export interface PersonByToken extends PersonRow {
  readonly token: {
    readonly id: string;
    readonly scopes: readonly string[];
    readonly expiresAt: Instant;
    /** Other companies that its maker acts for: who stands on both sides of an engagement acts for neither. */
    readonly others: readonly CompanyId[];
  };
}

/**
 * For whom a token acts: its maker, as a member of the token's company and of no other. Null when it is
 * unknown, expired or revoked, or when its maker no longer acts for the company: looked up at each request.
 */
export async function findPersonByToken(db: Database, secret: string): Promise<PersonByToken | null> {
  const [row] = await db.engine<
    (Pick<PersonRow, 'person' | 'language'> &
      Pick<MembershipRow, 'company' | 'companyName' | 'siren' | 'roles' | 'verified'> & {
        readonly id: string;
        readonly scopes: string[];
        readonly others: CompanyId[];
        readonly expiresAt: Date;
      })[]
  >`
    with found as materialized (
      select t.token_id as id, t.scopes, t.expires_at as "expiresAt", t.last_used_at, p.person_id as person, p.language,
             c.company_id as company, c.name as "companyName", c.siren, m.roles, m.verified_at is not null as verified,
             array(select o.company_id from memberships o
                    where o.person_id = t.person_id and o.company_id <> t.company_id
                      and o.standing = 'active' and o.revoked_at is null) as others
        from api_tokens t
        join persons p on p.person_id = t.person_id and p.erased_at is null and p.closed_at is null and p.staff_role is null
        join memberships m on m.person_id = t.person_id and m.company_id = t.company_id
                          and m.standing = 'active' and m.revoked_at is null
        join companies c on c.company_id = t.company_id
       where t.token_sha256 = ${tokenHash(secret)} and t.revoked_at is null and t.expires_at > now()
    ),
    touched as (
      update api_tokens t set last_used_at = now() from found
       where t.token_id = found.id
         and (found.last_used_at is null or found.last_used_at < now() - make_interval(secs => ${TOUCH_SECONDS}))
    )
    select * from found`;
  if (row === undefined) return null;
  const { company, companyName, siren, roles, verified } = row;
  return {
    person: row.person,
    language: row.language,
    staffRole: null,
    memberships: [{ company, companyName, siren, roles, verified, standing: 'active' }],
    token: { id: row.id, scopes: row.scopes, others: row.others, expiresAt: toInstant(new Date(row.expiresAt)) },
  };
}
