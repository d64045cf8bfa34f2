import type { Role } from '../../domain/engagement/actor.ts';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import type { CompanyId } from '../../domain/ids.ts';
import { membershipIn } from '../acting.ts';
import type { Person } from '../person.ts';
import { ALLOWED, denied, HIDDEN, type Verdict } from './verdict.ts';

export type CompanyAction =
  | 'company.read'
  | 'member.confirm'
  | 'member.invite'
  | 'member.remove'
  | 'company.assess'
  | 'token.manage'
  | 'webhook.manage'
  | 'profile.write'
  | 'call.create'
  | 'call.publish'
  | 'application.submit';

/** What the programme's officer may do in any company. */
const OFFICERS: readonly CompanyAction[] = ['company.read', 'company.assess', 'member.confirm', 'member.remove'];

/** Whom the company trusts with its own systems: its own people, not its outside counsel. */
const SYSTEMS: readonly Role[] = [
  'su-ceo',
  'ind-business',
  'ind-innovation',
  'ind-legal',
  'ind-purchasing',
  'ind-signatory',
];

/** Who speaks for a start-up to the public. */
const PROFILE: readonly Role[] = ['su-ceo'];

/** Who publishes calls (process 4.1). */
const CALLS: readonly Role[] = ['ind-business', 'ind-innovation'];

/**
 * What a person may do in a company. Its members read it and invite; a verified member or the
 * programme's officer confirm; nobody else learns that it is here.
 */
export function canInCompany(person: Person, action: CompanyAction, company: CompanyId): Verdict {
  const membership = membershipIn(person, company);
  if (person.staffRole === 'bpi-officer' && OFFICERS.includes(action)) return ALLOWED;
  if (membership === undefined) return HIDDEN;
  switch (action) {
    case 'company.read':
    case 'member.invite':
      return ALLOWED;
    case 'member.confirm':
      return membership.verified ? ALLOWED : denied('person-unverified');
    case 'member.remove':
    case 'token.manage':
    case 'webhook.manage':
      return membership.verified ? holds(membership.roles, SYSTEMS) : denied('person-unverified');
    case 'profile.write':
      return membership.verified ? holds(membership.roles, PROFILE) : denied('person-unverified');
    case 'company.assess':
      return denied('not-permitted');
    case 'call.create':
    case 'call.publish':
      return holds(membership.roles, CALLS);
    case 'application.submit':
      return holds(membership.roles, ROLES_OF_ACT['submit-application']);
  }
}

function holds(roles: readonly Role[], needed: readonly Role[]): Verdict {
  return roles.some((role) => needed.includes(role)) ? ALLOWED : denied('not-permitted');
}
