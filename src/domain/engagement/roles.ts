import type { Side } from '../side.ts';
import type { Role } from './actor.ts';
import type { Command } from './command.ts';

/** Lawyers and legal departments: they propose, review and approve; they never sign (process 4.1). */
export const COUNSEL: readonly Role[] = ['su-counsel', 'ind-legal'];

/** The roles that act for each side. Officers, advisers and mediators act for none. */
export const ROLES_OF_SIDE: { readonly [side in Side]: readonly Role[] } = {
  startup: ['su-ceo', 'su-counsel'],
  industrial: ['ind-business', 'ind-innovation', 'ind-legal', 'ind-purchasing', 'ind-signatory'],
};

/** Who takes positions: process 4.1 gives them to the founder, both counsel and the business owner, not to the animators. */
const NEGOTIATORS: readonly Role[] = ['su-ceo', 'su-counsel', 'ind-business', 'ind-legal'];

/** Ending talks engages the company's liability (C. civ. 1112): its principals decide it, counsel advises. */
const PRINCIPALS: readonly Role[] = ['su-ceo', 'ind-business', 'ind-innovation', 'ind-purchasing', 'ind-signatory'];

/** Who looks after the talks: those who negotiate, and who animates them (process 4.1: "animate, invite, escalate"). */
const ANIMATORS: readonly Role[] = [...NEGOTIATORS, 'ind-innovation'];

/** Stage 3: the jury and the business owner; who signs may decide too. */
const JURY: readonly Role[] = ['ind-business', 'ind-innovation', 'ind-signatory'];
/** Who leads the project on each side, and sits on its committee (clause governance). */
const PROJECT_LEADS: readonly Role[] = ['su-ceo', 'ind-business', 'ind-innovation', 'ind-signatory'];

/** The supplier file is purchasing’s (process 4.1); where nobody holds that role, the business owner’s. */
const PURCHASING: readonly Role[] = ['ind-purchasing', 'ind-business'];

/** Who may do which act, from the table of process 4.1. */
export const ROLES_OF_ACT: { readonly [type in Command['type']]: readonly Role[] } = {
  'submit-application': ['su-ceo'],
  'declare-eligible': JURY,
  'shortlist-application': JURY,
  'record-meeting': JURY,
  'reserve-application': JURY,
  'select-application': JURY,
  'decline-application': JURY,
  // Process 4.2, stage 4: the founder and the industrial’s counsel; the business owner animates.
  'send-nda': NEGOTIATORS,
  'sign-nda': PRINCIPALS,
  'abandon-nda': NEGOTIATORS,
  'open-document': ANIMATORS,
  'open-engagement': ['ind-business', 'ind-innovation', 'ind-legal'],
  'send-turn': NEGOTIATORS,
  'seal-turn': NEGOTIATORS,
  'freeze-text': NEGOTIATORS,
  'approve-text': COUNSEL,
  'return-review': COUNSEL,
  // Whoever was named at the opening, but for counsel: the power to sign is the naming's business.
  'sign-text': PRINCIPALS,
  'refuse-signature': PRINCIPALS,
  'replace-signatory': PRINCIPALS,
  'void-signatures': PRINCIPALS,
  'renew-signatures': PRINCIPALS,
  'report-condition': [...ANIMATORS, 'ind-purchasing'],
  'waive-condition': PRINCIPALS,
  'fail-condition': PRINCIPALS,
  'report-milestone': ['su-ceo'],
  'judge-milestone': PROJECT_LEADS,
  'convert-pilot': PRINCIPALS,
  'close-pilot': PRINCIPALS,
  // The programme's officer may, too: see the act.
  'answer-follow-up': [...ANIMATORS, 'ind-purchasing'],
  // Who leads the project and who advises on patents; the founder and counsel on the other side.
  'declare-invention': ANIMATORS,
  'settle-invention': ANIMATORS,
  'submit-publication': ANIMATORS,
  'answer-publication': ANIMATORS,
  'amend-publication': ANIMATORS,
  'record-publication': ANIMATORS,
  'withdraw-publication': ANIMATORS,
  'announce-visit': ANIMATORS,
  'expect-visit': ANIMATORS,
  'call-off-visit': ANIMATORS,
  'give-notice': PRINCIPALS,
  'withdraw-notice': PRINCIPALS,
  terminate: PRINCIPALS,
  'ask-pause': ANIMATORS,
  'accept-pause': ANIMATORS,
  'decline-pause': ANIMATORS,
  resume: ANIMATORS,
  escalate: ANIMATORS,
  'propose-mediation': PRINCIPALS,
  'accept-mediation': PRINCIPALS,
  'decline-mediation': PRINCIPALS,
  'end-mediation': PRINCIPALS,
  'invite-adviser': ANIMATORS,
  // A third person hears what binds the company: its principals choose, counsel advises.
  'name-mediator': PRINCIPALS,
  'call-off': [...new Set([...ANIMATORS, ...PRINCIPALS])],
  'propose-library-adoption': NEGOTIATORS,
  'accept-library-adoption': NEGOTIATORS,
  'decline-library-adoption': NEGOTIATORS,
  'withdraw-library-adoption': NEGOTIATORS,
  'ask-supplier-items': PURCHASING,
  'provide-supplier-item': ['su-ceo', 'su-counsel'],
  'accept-supplier-item': PURCHASING,
  'return-supplier-item': PURCHASING,
  withdraw: PRINCIPALS,
};
