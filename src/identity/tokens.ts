import type { Database } from '../db/database.ts';
import { readNames } from '../db/engagements/names.ts';
import { readEngagement } from '../db/engagements/read-engagement.ts';
import type { SeenEngagement } from '../db/people/person-by-session.ts';
import { findPersonByToken } from '../db/tokens/person-by-token.ts';
import type { CompanyId, EngagementId } from '../domain/ids.ts';
import type { Person } from './person.ts';
import { SCOPES } from './scopes.ts';

/**
 * The person for whom a company's system asks, as the policies see them: a member of that company alone,
 * bound to the token's scopes, with no fresh code, so that no token ever signs. Null for a token that does not stand.
 */
export async function personByToken(db: Database, secret: string): Promise<Person | null> {
  const found = await findPersonByToken(db, secret);
  const [membership] = found?.memberships ?? [];
  if (found === null || membership === undefined) return null;
  const { token, ...who } = found;
  return {
    ...who,
    // A token proves no mailbox.
    email: '',
    session: { id: `token:${token.id}`, expiresAt: token.expiresAt, freshUntil: null },
    token: {
      id: token.id,
      company: membership.company,
      others: token.others,
      scopes: SCOPES.filter((scope) => token.scopes.includes(scope)),
    },
  };
}

/** An engagement as a company's system may see it: by that company alone, whatever else its maker belongs to. */
export async function seenByToken(
  db: Database,
  { person, token }: Person & { readonly token: { readonly company: CompanyId } },
  engagement: EngagementId,
): Promise<SeenEngagement | null> {
  const viewer = { kind: 'person', person, company: token.company } as const;
  const model = await readEngagement(db, viewer, engagement);
  if (model === null) return null;
  // What was lent was lent to a person, not to a company's system.
  return { model, names: (await readNames(db, viewer, [model]))(model), lent: [] };
}
