import { randomUUID } from 'node:crypto';
import { findPersonBySession, type PersonBySession } from '../../src/db/people/person-by-session.ts';
import type { Role } from '../../src/domain/engagement/actor.ts';
import type { CompanyId, PersonId } from '../../src/domain/ids.ts';
import type { TestDatabase } from './database.ts';
import { sirenOf } from './siren.ts';

/** Puts a person into a company, both made when missing, as the owner: for tests that are about something else. */
export async function addMember(
  t: TestDatabase,
  person: PersonId,
  company: CompanyId,
  roles: readonly Role[],
  standing: 'requested' | 'active' = 'active',
): Promise<void> {
  const key = await t.keyring.dataKey({ kind: 'person', person });
  const contact = key.seal('contact', JSON.stringify({ name: 'Test', email: `${person}@example.org` }));
  const siren = sirenOf(company);
  await t.owner`
    insert into companies (company_id, siren, name, declared_by) values (${company}, ${siren}, 'Test', ${person})
    on conflict (company_id) do nothing`;
  await t.owner`insert into persons (person_id, contact) values (${person}, ${contact}) on conflict do nothing`;
  await t.owner`
    insert into memberships (membership_id, person_id, company_id, roles, standing)
    values (${randomUUID()}, ${person}, ${company}, ${[...roles]}, ${standing})`;
}

/** Who a sign-in account is, as every request sees them, by a session opened for it; null for an account without a person. */
export async function personOfAccount(t: TestDatabase, account: string): Promise<PersonBySession | null> {
  const token = randomUUID();
  await t.owner`
    insert into auth.session (id, token, user_id, expires_at)
    select ${randomUUID()}, ${token}, id, now() + interval '1 minute' from auth."user" where id = ${account}`;
  return findPersonBySession(t.db, token);
}
