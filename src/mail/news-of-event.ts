import type { Role } from '../domain/engagement/actor.ts';
import { ROLES_OF_ACT } from '../domain/engagement/roles.ts';
import type { InterventionKind } from '../domain/monitoring/signals/actions.ts';
import { otherSide, SIDES, type Side } from '../domain/side.ts';
import type { NewsName } from '../messages/mails/news-mails.ts';

/** Whom a transverse event concerns: roles of these sides. `chasing`: a delay caused it, nobody's act, so that the budget of reminders holds for it. */
export interface News {
  readonly name: NewsName;
  readonly sides: readonly Side[];
  readonly roles: readonly Role[];
  readonly chasing: boolean;
}

/** Whoever stands behind the project on either side (process 4.2: level 1). */
const SPONSORS: readonly Role[] = ['su-ceo', 'ind-business', 'ind-innovation'];
/** Whoever binds the company (process 4.2: level 2). */
const EXECUTIVES: readonly Role[] = ['su-ceo', 'ind-signatory'];

/** Those who write and those who decide: a mediation concerns both. */
const TABLE: readonly Role[] = [...new Set([...ROLES_OF_ACT['send-turn'], ...ROLES_OF_ACT['propose-mediation']])];

/** What an officer of the programme offers, and who may take it up; a call and a reminder are no offers. */
const OFFERS: readonly (Pick<News, 'name' | 'roles'> & { readonly kind: InterventionKind })[] = [
  { kind: 'offer-adviser', name: 'programme-offers-adviser', roles: ROLES_OF_ACT['invite-adviser'] },
  { kind: 'offer-mediation', name: 'programme-offers-mediation', roles: ROLES_OF_ACT['propose-mediation'] },
  { kind: 'redirect', name: 'programme-points-to-offer', roles: SPONSORS },
  { kind: 'extend', name: 'programme-proposes-extension', roles: ROLES_OF_ACT['ask-pause'] },
];

/**
 * Who is told of an event that opens no task, by the outbox’s payload `{type, side?, level?, clock?}`. Null
 * for events that are told by their tasks, or to nobody. What one side asked and the other answers is
 * a task of the other’s; the answer goes back to whoever asked.
 */
export function newsOfEvent(payload: Readonly<Record<string, unknown>>): News | null {
  const side = SIDES.find((one) => one === payload['side']) ?? null;
  const both = { sides: SIDES, chasing: false };
  switch (payload['type']) {
    case 'pause-declined':
      return toAsker('pause-declined', side, ROLES_OF_ACT['ask-pause']);
    case 'mediation-declined':
      return toAsker('mediation-declined', side, ROLES_OF_ACT['propose-mediation']);
    case 'library-adoption-declined':
      return toAsker('library-adoption-declined', side, ROLES_OF_ACT['propose-library-adoption']);
    case 'invention-declared':
    case 'invention-settled':
      return toAsker(payload['type'], side, ROLES_OF_ACT['declare-invention']);
    case 'publication-answered':
    case 'publication-recorded':
    case 'publication-withdrawn':
      return toAsker(payload['type'], side, ROLES_OF_ACT['submit-publication']);
    case 'visit-expected':
    case 'visit-called-off':
      return toAsker(payload['type'], side, ROLES_OF_ACT['announce-visit']);
    case 'library-adopted':
      return { ...both, name: 'library-adopted', roles: ROLES_OF_ACT['send-turn'] };
    case 'paused':
      // Nobody's side: the pause that a mediation brings, of which its own mail tells.
      return side === null ? null : { ...both, name: 'paused', roles: ROLES_OF_ACT['ask-pause'] };
    case 'resumed':
      return { ...both, name: 'resumed', roles: ROLES_OF_ACT['ask-pause'] };
    case 'stalled':
      // Beside the talks nothing of them stands still: those awaited are told by the mails of their tasks.
      if (payload['clock'] !== undefined) return null;
      return { ...both, name: 'stalled', roles: ROLES_OF_ACT.escalate, chasing: true };
    case 'escalated':
      return payload['level'] === 2
        ? { ...both, name: 'escalated-to-executives', roles: EXECUTIVES, chasing: side === null }
        : { ...both, name: 'escalated-to-sponsors', roles: SPONSORS, chasing: side === null };
    case 'mediation-offered':
      return { ...both, name: 'mediation-offered', roles: ROLES_OF_ACT['propose-mediation'], chasing: true };
    case 'mediation-begun':
    case 'mediation-ended':
      return { ...both, name: payload['type'], roles: TABLE };
    case 'adviser-invited':
      return toAsker('adviser-invited', side, ROLES_OF_ACT['invite-adviser']);
    case 'mediator-named':
      return toAsker('mediator-named', side, ROLES_OF_ACT['name-mediator']);
    case 'called-off':
      return toAsker('called-off', side, ROLES_OF_ACT['call-off']);
    case 'programme-offers': {
      const offer = OFFERS.find(({ kind }) => kind === payload['kind']);
      return offer === undefined ? null : { ...both, name: offer.name, roles: offer.roles };
    }
    case 'ways-out-offered':
      return { ...both, name: 'ways-out-offered', roles: ROLES_OF_ACT['send-turn'] };
    default:
      return null;
  }
}

/** To the other side of whoever acted. */
function toAsker(name: NewsName, by: Side | null, roles: readonly Role[]): News | null {
  return by === null ? null : { name, sides: [otherSide(by)], roles, chasing: false };
}
