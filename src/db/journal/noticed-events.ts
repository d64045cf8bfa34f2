import { clockOf, kindOfClock } from '../../domain/engagement/delays.ts';
import type { Event } from '../../domain/engagement/event.ts';
import type { Side } from '../../domain/side.ts';

/**
 * Events of which somebody is told by mail: each leaves a row in the outbox, in the statement that
 * records it. Left out: steps that only the engine waits for, and a sealed turn (its author knows,
 * the other side sees it on the screen).
 */
const NOTICED: { readonly [type in Event['type']]: boolean } = {
  'application-submitted': true,
  'application-eligible': true,
  'application-shortlisted': true,
  'meeting-recorded': true,
  'application-reserved': true,
  'application-selected': true,
  'application-declined': true,
  'nda-sent': true,
  'nda-signed': true,
  'nda-executed': true,
  'nda-abandoned': true,
  'document-opened': false,
  'engagement-opened': true,
  'turn-sealed': false,
  'turn-sent': true,
  'seal-broken': true,
  'agreement-reached': true,
  'freeze-requested': false,
  'freeze-refused': true,
  'text-frozen': true,
  'text-approved': true,
  'review-returned': true,
  'signature-requested': false,
  'text-signed': true,
  'signature-discarded': true,
  'signature-refused': true,
  'signatory-replaced': true,
  'signatory-reminded': true,
  'signatory-late': false,
  'signature-round-ended': true,
  'signature-renewal-asked': true,
  'signature-round-renewed': true,
  'entered-into-force': true,
  'memorandum-signed': true,
  'condition-met': true,
  'condition-waived': true,
  'condition-failed': true,
  'milestone-reported': true,
  'milestone-judged': true,
  'milestone-decided': true,
  'pilot-completed': true,
  'conversion-proposed': true,
  'pilot-converted': true,
  'pilot-closed': true,
  'follow-up-asked': true,
  'follow-up-answered': true,
  'invention-declared': true,
  'invention-settled': true,
  'publication-submitted': true,
  'publication-answered': true,
  'publication-amended': true,
  'publication-recorded': true,
  'publication-withdrawn': true,
  'visit-announced': true,
  'visit-expected': true,
  'visit-called-off': true,
  'contact-lost': false,
  archived: true,
  'notice-given': true,
  'notice-withdrawn': true,
  terminated: true,
  'pause-asked': true,
  'pause-declined': true,
  paused: true,
  resumed: true,
  stalled: true,
  escalated: true,
  'mediation-offered': true,
  'mediation-proposed': true,
  'mediation-declined': true,
  'mediation-begun': true,
  'mediation-ended': true,
  'adviser-invited': true,
  'mediator-named': true,
  'called-off': true,
  'ways-out-offered': true,
  'library-adoption-proposed': true,
  'library-adoption-declined': true,
  'library-adoption-withdrawn': false,
  'library-adopted': true,
  'supplier-items-asked': true,
  'supplier-item-provided': true,
  'supplier-item-accepted': true,
  'supplier-item-returned': true,
  withdrawn: true,
  'reminder-due': true,
  'deadline-passed': true,
  expired: true,
};

/** Their kinds, as companies' systems may ask for them. */
export const NOTICED_KINDS: readonly string[] = Object.entries(NOTICED)
  .filter(([, noticed]) => noticed)
  .map(([type]) => type);

export function isNoticed(type: Event['type']): boolean {
  return NOTICED[type];
}

/**
 * What the outbox keeps of an event, in the clear: its type, whose it is, how far an escalation went, and for what
 * runs beside the stages its clock. No words.
 */
export function noticeOf(event: Event): Readonly<Record<string, unknown>> {
  const level = event.type === 'escalated' ? { level: event.level } : {};
  const side = event.type === 'escalated' ? ('side' in event.by ? event.by.side : null) : sideOf(event);
  return { type: event.type, ...(side === null ? {} : { side }), ...level, ...ownClock(event) };
}

/** A review and the supplier file have delays of their own: whoever they wait for is chased, and nobody else. */
function ownClock(event: Event): { readonly clock?: string } {
  if (!('deadline' in event) || typeof event.deadline !== 'string') return {};
  const clock = clockOf(event.deadline);
  const kind = kindOfClock(clock);
  return kind === 'supplier' || (kind === 'publication' && event.type === 'reminder-due') ? { clock } : {};
}

function sideOf(event: Event): Side | null {
  return 'side' in event ? event.side : null;
}
