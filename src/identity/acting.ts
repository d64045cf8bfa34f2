import type { Role } from '../domain/engagement/actor.ts';
import { ROLES_OF_SIDE } from '../domain/engagement/roles.ts';
import type { CompanyId, PersonId } from '../domain/ids.ts';
import { SIDES, type Side } from '../domain/side.ts';
import type { Membership, Person, StaffRole } from './person.ts';

/** Roles lent in one engagement: those that hold today, and those whose last day is over. */
export interface LentRoles {
  readonly active: readonly Role[];
  readonly over: readonly Role[];
}

export type Acting =
  | { readonly kind: 'stranger' }
  /** Belongs to both parties: would read both sides' private notes, so acts for neither. */
  | { readonly kind: 'both-sides' }
  | {
      readonly kind: 'party';
      readonly person: PersonId;
      readonly side: Side;
      readonly roles: readonly Role[];
      /** Roles that colleagues lent to the person in this engagement, looked up when their own do not suffice. */
      readonly lent?: LentRoles;
      readonly verified: boolean;
    }
  | { readonly kind: 'staff'; readonly person: PersonId; readonly role: Extract<StaffRole, 'bpi-officer'> };

/**
 * Who a person is in one engagement, from its two companies and the person's active memberships.
 * The programme's people are neutral: they act for no party, whatever companies they belong to, and of them
 * the officer alone has a part in every engagement. Only the roles of the side a person stands on count: a group may be the industrial here and the start-up
 * elsewhere.
 */
export function actingFor(person: Person, companies: { readonly [side in Side]: CompanyId }, lent?: LentRoles): Acting {
  if (person.staffRole === 'bpi-officer') return { kind: 'staff', person: person.person, role: person.staffRole };
  if (person.staffRole !== null) return { kind: 'stranger' };
  const forStartup = membershipIn(person, companies.startup);
  const forIndustrial = membershipIn(person, companies.industrial);
  const others = person.token?.others ?? [];
  const isOn = { startup: forStartup !== undefined, industrial: forIndustrial !== undefined };
  if ((isOn.startup || isOn.industrial) && SIDES.every((side) => isOn[side] || others.includes(companies[side]))) {
    return { kind: 'both-sides' };
  }
  if (forStartup !== undefined) return party(person, forStartup, 'startup', lent);
  if (forIndustrial !== undefined) return party(person, forIndustrial, 'industrial', lent);
  return { kind: 'stranger' };
}

/** The person's active membership in one company, if any. */
export function membershipIn(person: Person, company: CompanyId): Membership | undefined {
  return person.memberships.find((m) => m.company === company && m.standing === 'active');
}

function party(person: Person, membership: Membership, side: Side, lent: LentRoles | undefined): Acting {
  return {
    kind: 'party',
    person: person.person,
    side,
    roles: membership.roles.filter((role) => ROLES_OF_SIDE[side].includes(role)),
    verified: membership.verified,
    ...(lent === undefined ? {} : { lent }),
  };
}
