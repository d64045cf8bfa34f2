import type { Actor, Role } from '../../domain/engagement/actor.ts';
import type { Acting } from '../acting.ts';
import { ALLOWED, denied, HIDDEN, type Verdict } from './verdict.ts';

/**
 * Who may do what in an engagement (roles: process 4.1). The order of the procedure (turns, stages,
 * revisions, named signatories) is the domain's; here stands only what a role may ever do.
 */
const DECIDES: readonly Role[] = ['ind-business', 'ind-innovation'];
const OPENS: readonly Role[] = ['ind-innovation', 'ind-business', 'ind-legal', 'su-ceo'];
const NEGOTIATES: readonly Role[] = ['su-ceo', 'su-counsel', 'ind-legal', 'ind-business'];
/** The start-up's chief executive approves too: many start-ups have no counsel. */
const APPROVES: readonly Role[] = ['su-counsel', 'su-ceo', 'ind-legal'];
/** Counsel never signs. */
const SIGNS: readonly Role[] = ['su-ceo', 'ind-signatory'];
const WITHDRAWS: readonly Role[] = ['su-ceo', 'ind-business', 'ind-innovation'];

const BY_ROLE: { readonly [act in EngagementAct]: readonly Role[] } = {
  'application.select': DECIDES,
  'application.decline': DECIDES,
  'engagement.open': OPENS,
  'turn.send': NEGOTIATES,
  'turn.seal': NEGOTIATES,
  'draft.edit': NEGOTIATES,
  'text.freeze': NEGOTIATES,
  'text.approve': APPROVES,
  'review.return': APPROVES,
  'text.sign': SIGNS,
  'engagement.withdraw': WITHDRAWS,
};

/** What changes an engagement, or a side's private part of it. */
export type EngagementAct =
  | 'application.select'
  | 'application.decline'
  | 'engagement.open'
  | 'turn.send'
  | 'turn.seal'
  | 'draft.edit'
  | 'text.freeze'
  | 'text.approve'
  | 'review.return'
  | 'text.sign'
  | 'engagement.withdraw';

/** `engagement.read`: that it exists, its stage and its timers. The others: what a party reads of its own case. */
export type EngagementRead = 'engagement.read' | 'content.read' | 'document.read' | 'journal.read';

export type EngagementAction = EngagementAct | EngagementRead;

/** Answers for one person in one engagement. Strangers get the answer of an engagement that does not exist. */
export function canInEngagement(acting: Acting, action: EngagementAction): Verdict {
  if (acting.kind === 'stranger') return HIDDEN;
  if (acting.kind === 'both-sides') return denied('both-sides');
  if (action === 'engagement.read') return ALLOWED;
  if (acting.kind === 'staff') return denied('not-permitted');
  if (!isAct(action)) return ALLOWED;
  if (actorFor(acting, action) === null) return denied('not-permitted');
  if (action === 'text.sign' && !acting.verified) return denied('person-unverified');
  return ALLOWED;
}

/** The domain's actor for an act: the first of the person's roles that may do it, or null. */
export function actorFor(acting: Acting, act: EngagementAct): Extract<Actor, { kind: 'person' }> | null {
  if (acting.kind !== 'party') return null;
  const role = BY_ROLE[act].find((allowed) => acting.roles.includes(allowed));
  if (role === undefined) return null;
  return { kind: 'person', person: acting.person, side: acting.side, role, verified: acting.verified };
}

function isAct(action: EngagementAction): action is EngagementAct {
  return action in BY_ROLE;
}
