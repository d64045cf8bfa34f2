import type { PersonRow } from '../db/people/person-by-session.ts';
import type { CompanyId, Instant } from '../domain/ids.ts';
import type { Scope } from './scopes.ts';

export type { MembershipRow as Membership, StaffRole } from '../db/people/person-by-session.ts';

/** A signed-in person, as every request sees them. */
export interface Person extends PersonRow {
  /** The proven address: the one that receives the codes. */
  readonly email: string;
  readonly session: {
    readonly id: string;
    readonly expiresAt: Instant;
    /** Until when this session may sign; null without a fresh code. */
    readonly freshUntil: Instant | null;
  };
  /** What a token may, when a company's system asks rather than the person. */
  readonly token?: {
    readonly id: string;
    readonly company: CompanyId;
    /** Where else its maker acts, though not by this token. */
    readonly others: readonly CompanyId[];
    readonly scopes: readonly Scope[];
  };
}
