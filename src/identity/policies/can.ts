import type { CompanyId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import { type Acting, actingFor, type LentRoles } from '../acting.ts';
import type { Person } from '../person.ts';
import { grants } from '../scopes.ts';
import { type CompanyAction, canInCompany } from './company.ts';
import { canInEngagement, type EngagementAction } from './engagement.ts';
import {
  ADMIN_ACTIONS,
  type AdminAction,
  canAsAdministrator,
  canAsStaff,
  OWN_ACTIONS,
  type OwnAction,
  PUBLIC_ACTIONS,
  type PublicAction,
  type StaffAction,
} from './person.ts';
import { ALLOWED, denied, HIDDEN, type Verdict } from './verdict.ts';

/** Every permission that a route may declare. */
export type Permission = PublicAction | OwnAction | StaffAction | AdminAction | CompanyAction | EngagementAction;

/** What an action is about. Rows are loaded before; a missing row is `null`, and answers like a foreign one. */
export type Question =
  | { readonly action: PublicAction | OwnAction | StaffAction | AdminAction }
  | { readonly action: CompanyAction; readonly company: CompanyId | null }
  | {
      readonly action: EngagementAction;
      readonly companies: { readonly [side in Side]: CompanyId } | null;
      readonly lent?: LentRoles;
    };

/**
 * The one question of authorisation: may this person do this to that?
 * Gives `allowed`, `hidden` (answer as if it did not exist) or `denied` with the code to show.
 */
export function can(person: Person | null, question: Question): Verdict {
  if (isOneOf(PUBLIC_ACTIONS, question.action)) return ALLOWED;
  if (person === null) return denied('sign-in-required');
  if (person.token !== undefined && !grants(person.token.scopes, question.action)) return denied('token-scope-missing');
  if ('company' in question) {
    return question.company === null ? HIDDEN : canInCompany(person, question.action, question.company);
  }
  if ('companies' in question) {
    const { companies, lent } = question;
    return canInEngagement(companies === null ? STRANGER : actingFor(person, companies, lent), question.action);
  }
  if (isOneOf(ADMIN_ACTIONS, question.action)) return canAsAdministrator(person);
  return isOneOf(OWN_ACTIONS, question.action) ? ALLOWED : canAsStaff(person, question.action as StaffAction);
}

const STRANGER: Acting = { kind: 'stranger' };

function isOneOf(list: readonly string[], action: string): boolean {
  return list.includes(action);
}
