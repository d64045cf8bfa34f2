import { and, eq, isNull } from 'drizzle-orm';
import { memberships } from './memberships.ts';

/** Who acts for a company today: confirmed as one of its people, and not gone. */
export function activeMembership() {
  return and(eq(memberships.standing, 'active'), isNull(memberships.revokedAt));
}
