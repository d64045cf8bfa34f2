import type { Actor, Role } from '../../domain/engagement/actor.ts';
import { COUNSEL, ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import type { Acting } from '../acting.ts';
import { ALLOWED, denied, HIDDEN, type Verdict } from './verdict.ts';

/**
 * Who may do what in an engagement. The table of roles is the domain's own (process 4.1), as the
 * validator applies it; asked here, it answers before anything is sent.
 */
const BY_ROLE: { readonly [act in EngagementAct]: readonly Role[] } = {
  'application.select': ROLES_OF_ACT['select-application'],
  'application.decline': ROLES_OF_ACT['decline-application'],
  'application.judge': ROLES_OF_ACT['declare-eligible'],
  'nda.send': ROLES_OF_ACT['send-nda'],
  'nda.sign': ROLES_OF_ACT['sign-nda'],
  'document.open': ROLES_OF_ACT['open-document'],
  'engagement.open': ROLES_OF_ACT['open-engagement'],
  'turn.send': ROLES_OF_ACT['send-turn'],
  'turn.seal': ROLES_OF_ACT['seal-turn'],
  'draft.edit': ROLES_OF_ACT['send-turn'],
  'text.freeze': ROLES_OF_ACT['freeze-text'],
  'text.approve': ROLES_OF_ACT['approve-text'],
  'review.return': ROLES_OF_ACT['return-review'],
  'text.sign': ROLES_OF_ACT['sign-text'],
  'approval.set': [...new Set([...ROLES_OF_ACT['sign-text'], ...COUNSEL])],
  'approval.ask': [...new Set([...ROLES_OF_ACT['send-turn'], ...ROLES_OF_ACT['sign-text']])],
  'power.declare': ROLES_OF_ACT['sign-text'],
  'power.revoke': [...ROLES_OF_ACT['sign-text'], ...COUNSEL],
  'signature.refuse': ROLES_OF_ACT['refuse-signature'],
  'signatory.replace': ROLES_OF_ACT['replace-signatory'],
  'signatures.void': ROLES_OF_ACT['void-signatures'],
  'signatures.renew': ROLES_OF_ACT['renew-signatures'],
  'condition.settle': ROLES_OF_ACT['report-condition'],
  'condition.give-up': ROLES_OF_ACT['waive-condition'],
  'milestone.report': ROLES_OF_ACT['report-milestone'],
  'milestone.judge': ROLES_OF_ACT['judge-milestone'],
  'pilot.decide': ROLES_OF_ACT['convert-pilot'],
  'invention.declare': ROLES_OF_ACT['declare-invention'],
  'publication.submit': ROLES_OF_ACT['submit-publication'],
  'publication.answer': ROLES_OF_ACT['answer-publication'],
  'visit.announce': ROLES_OF_ACT['announce-visit'],
  'visit.answer': ROLES_OF_ACT['expect-visit'],
  'follow-up.answer': ROLES_OF_ACT['answer-follow-up'],
  'engagement.terminate': ROLES_OF_ACT['give-notice'],
  'engagement.pause': ROLES_OF_ACT['ask-pause'],
  'engagement.escalate': ROLES_OF_ACT.escalate,
  'engagement.mediate': ROLES_OF_ACT['propose-mediation'],
  'adviser.invite': ROLES_OF_ACT['invite-adviser'],
  'mediator.name': ROLES_OF_ACT['name-mediator'],
  'calling.end': ROLES_OF_ACT['call-off'],
  'supplier.ask': ROLES_OF_ACT['ask-supplier-items'],
  'supplier.provide': ROLES_OF_ACT['provide-supplier-item'],
  'supplier.judge': ROLES_OF_ACT['accept-supplier-item'],
  'library.adopt': ROLES_OF_ACT['propose-library-adoption'],
  'engagement.withdraw': ROLES_OF_ACT.withdraw,
};

/** What changes an engagement, or a side's private part of it. */
export type EngagementAct =
  | 'application.select'
  | 'application.decline'
  | 'application.judge'
  | 'nda.send'
  | 'nda.sign'
  | 'document.open'
  | 'engagement.open'
  | 'turn.send'
  | 'turn.seal'
  | 'draft.edit'
  | 'text.freeze'
  | 'text.approve'
  | 'review.return'
  | 'text.sign'
  | 'approval.set'
  | 'approval.ask'
  | 'power.declare'
  | 'power.revoke'
  | 'signature.refuse'
  | 'signatory.replace'
  | 'signatures.void'
  | 'signatures.renew'
  | 'condition.settle'
  | 'condition.give-up'
  | 'milestone.report'
  | 'milestone.judge'
  | 'pilot.decide'
  | 'invention.declare'
  | 'publication.submit'
  | 'publication.answer'
  | 'visit.announce'
  | 'visit.answer'
  | 'follow-up.answer'
  | 'engagement.terminate'
  | 'engagement.pause'
  | 'engagement.escalate'
  | 'engagement.mediate'
  | 'adviser.invite'
  | 'mediator.name'
  | 'calling.end'
  | 'supplier.ask'
  | 'supplier.provide'
  | 'supplier.judge'
  | 'library.adopt'
  | 'engagement.withdraw';

/**
 * `engagement.read`: that it exists, its stage and its timers. The others: what a party reads of its own
 * case, and the notes that all people of a side keep among themselves, who takes care of what included.
 */
export type EngagementRead =
  | 'engagement.read'
  | 'content.read'
  | 'document.read'
  | 'journal.read'
  | 'dossier.read'
  | 'side.comment'
  | 'task.care'
  | 'role.lend'
  | 'approval.read'
  | 'power.read'
  | 'power.verify';

export type EngagementAction = EngagementAct | EngagementRead;

/** Answers for one person in one engagement. Strangers get the answer of an engagement that does not exist. */
export function canInEngagement(acting: Acting, action: EngagementAction): Verdict {
  if (acting.kind === 'stranger') return HIDDEN;
  if (acting.kind === 'both-sides') return denied('both-sides');
  if (action === 'engagement.read') return ALLOWED;
  if (acting.kind === 'staff') return canAsOfficer(acting.role, action);
  if (action === 'power.verify') return canVerifyPowers(acting);
  if (!isAct(action)) return ALLOWED;
  if (actorFor(acting, action) === null) return denied(isOver(acting, action) ? 'lent-role-over' : 'not-permitted');
  if (action === 'text.sign' && !acting.verified) return denied('person-unverified');
  return ALLOWED;
}

/** What no lent role allows: it takes a power of one's own, or speaks of one. */
const NEVER_LENT: readonly EngagementAct[] = [
  'nda.sign',
  'text.sign',
  'signature.refuse',
  'power.declare',
  'power.revoke',
];

/** The domain's actor for an act: the first of the person's roles that may do it, else of those lent, or null. */
export function actorFor(acting: Acting, act: EngagementAct): Exclude<Actor, { kind: 'system' }> | null {
  if (acting.kind === 'staff') {
    const answers = act === 'follow-up.answer' && acting.role === 'bpi-officer';
    return answers ? { kind: 'staff', person: acting.person, role: acting.role } : null;
  }
  if (acting.kind !== 'party') return null;
  const role =
    roleAmong(acting.roles, act) ?? (NEVER_LENT.includes(act) ? undefined : roleAmong(acting.lent?.active, act));
  if (role === undefined) return null;
  return { kind: 'person', person: acting.person, side: acting.side, role, verified: acting.verified };
}

/** Whether a role that was lent allowed this until its last day. */
function isOver(acting: Acting, act: EngagementAct): boolean {
  return acting.kind === 'party' && !NEVER_LENT.includes(act) && roleAmong(acting.lent?.over, act) !== undefined;
}

function roleAmong(roles: readonly Role[] | undefined, act: EngagementAct): Role | undefined {
  return BY_ROLE[act].find((allowed) => roles?.includes(allowed) === true);
}

function isAct(action: EngagementAction): action is EngagementAct {
  return action in BY_ROLE;
}

/** The officer sees the process, verifies powers to sign where no other eyes do, and says what the programme knows months later. */
function canAsOfficer(role: Role, action: EngagementAction): Verdict {
  const his = action === 'power.read' || action === 'power.verify' || action === 'follow-up.answer';
  return his && role === 'bpi-officer' ? ALLOWED : denied('not-permitted');
}

/** Lawyers read each other's deeds; whose power it is, the route knows. */
function canVerifyPowers(acting: Extract<Acting, { kind: 'party' }>): Verdict {
  if (!acting.roles.some((role) => COUNSEL.includes(role))) return denied('not-permitted');
  return acting.verified ? ALLOWED : denied('person-unverified');
}
