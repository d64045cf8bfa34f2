import type { Role } from '../domain/engagement/actor.ts';
import type { CompanyId, Instant, PersonId } from '../domain/ids.ts';

/** The programme's own people. An administrator has no view of any case. */
export type StaffRole = 'admin-platform' | 'bpi-officer' | 'inpi-adviser' | 'mediator';

/**
 * One person's place in one company, with all role codes held there. Counsel may hold several
 * memberships, for several parties.
 */
export interface Membership {
  readonly company: CompanyId;
  readonly companyName: string;
  readonly siren: string;
  readonly roles: readonly Role[];
  /**
   * `requested`: asked to join a company that others had declared; sees nothing of it until
   * confirmed, else a stranger could read a company's cases by typing its number.
   */
  readonly standing: 'requested' | 'active';
  /** Confirmed by the programme's officer or by a verified member. */
  readonly verified: boolean;
}

/** A signed-in person, as every request sees them. */
export interface Person {
  readonly person: PersonId;
  readonly staffRole: StaffRole | null;
  readonly memberships: readonly Membership[];
  readonly session: {
    readonly id: string;
    readonly expiresAt: Instant;
    /** Until when this session may sign. */
    readonly freshUntil: Instant | null;
  };
}
