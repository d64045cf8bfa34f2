import type { Role } from '../../domain/engagement/actor.ts';
import { ROLES_OF_SIDE } from '../../domain/engagement/roles.ts';

const INDUSTRIAL = ROLES_OF_SIDE.industrial;

/**
 * Who brings whom into a company: principals and animators bring anybody of their side; counsel their own
 * kind, and in-house lawyers signatories too, whose power they watch over; purchasing its own.
 */
const INVITES: { readonly [role in Role]?: readonly Role[] } = {
  'su-ceo': ROLES_OF_SIDE.startup,
  'su-counsel': ['su-counsel'],
  'ind-business': INDUSTRIAL,
  'ind-innovation': INDUSTRIAL,
  'ind-signatory': INDUSTRIAL,
  'ind-legal': ['ind-legal', 'ind-signatory'],
  'ind-purchasing': ['ind-purchasing'],
};

/** Whether somebody with these roles may invite for all of those. */
export function mayInviteFor(held: readonly Role[], wanted: readonly Role[]): boolean {
  return wanted.every((role) => held.some((own) => INVITES[own]?.includes(role) === true));
}
