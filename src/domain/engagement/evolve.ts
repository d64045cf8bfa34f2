import type { RecordedEvent } from './event.ts';
import { applicationDeclined, applicationSelected, begin } from './evolve/application.ts';
import {
  applicationEligible,
  applicationReserved,
  applicationShortlisted,
  meetingRecorded,
} from './evolve/application-steps.ts';
import { adviserInvited, calledOff, mediatorNamed } from './evolve/callings.ts';
import { deadlinePassed, expired, reminderDue, withdrawn } from './evolve/endings.ts';
import {
  conditionFailed,
  conditionMet,
  conditionWaived,
  enteredIntoForce,
  memorandumSigned,
  milestoneDecided,
  milestoneJudged,
  milestoneReported,
} from './evolve/execution.ts';
import {
  archived,
  contactLost,
  conversionProposed,
  followUpAnswered,
  followUpAsked,
  noticeGiven,
  noticeWithdrawn,
  pilotClosed,
  pilotCompleted,
  pilotConverted,
  terminated,
} from './evolve/follow-up.ts';
import {
  libraryAdopted,
  libraryAdoptionDeclined,
  libraryAdoptionProposed,
  libraryAdoptionWithdrawn,
} from './evolve/library-adoption.ts';
import { documentOpened, ndaAbandoned, ndaExecuted, ndaSent, ndaSigned } from './evolve/nda.ts';
import type { Change, EventType, Patch } from './evolve/patch.ts';
import {
  inventionDeclared,
  inventionSettled,
  publicationAmended,
  publicationAnswered,
  publicationRecorded,
  publicationSubmitted,
  publicationWithdrawn,
} from './evolve/publications.ts';
import {
  signatoryLate,
  signatoryReminded,
  signatoryReplaced,
  signatureRefused,
  signatureRenewalAsked,
  signatureRoundEnded,
  signatureRoundRenewed,
} from './evolve/signature-rounds.ts';
import { signatureDiscarded, signatureRequested, textSigned } from './evolve/signatures.ts';
import { visitAnnounced, visitCalledOff, visitExpected } from './evolve/site-visits.ts';
import {
  supplierItemAccepted,
  supplierItemProvided,
  supplierItemReturned,
  supplierItemsAsked,
} from './evolve/supplier-file.ts';
import { freezeRefused, freezeRequested, reviewReturned, textApproved, textFrozen } from './evolve/text.ts';
import {
  escalated,
  mediationBegun,
  mediationDeclined,
  mediationEnded,
  mediationOffered,
  mediationProposed,
  pauseAsked,
  pauseDeclined,
  paused,
  resumed,
  stalled,
  waysOutOffered,
} from './evolve/transverse.ts';
import { agreementReached, engagementOpened, sealBroken, turnSealed, turnSent } from './evolve/turns.ts';
import type { EngagementState } from './state.ts';

/** A journal that does not fold: a number missing or twice, an unknown event, no beginning. A fault, never a user's. */
export class JournalFault extends Error {
  constructor(recorded: RecordedEvent, reason: string) {
    super(`event ${recorded.seq} (${recorded.event.type}): ${reason}`);
    this.name = 'JournalFault';
  }
}

/** One change per kind of event, in the order of the procedure. */
const CHANGES: { readonly [T in Exclude<EventType, 'application-submitted'>]: Change<T> } = {
  'application-eligible': applicationEligible,
  'application-shortlisted': applicationShortlisted,
  'meeting-recorded': meetingRecorded,
  'application-reserved': applicationReserved,
  'application-selected': applicationSelected,
  'application-declined': applicationDeclined,
  'nda-sent': ndaSent,
  'nda-signed': ndaSigned,
  'nda-executed': ndaExecuted,
  'nda-abandoned': ndaAbandoned,
  'document-opened': documentOpened,
  'engagement-opened': engagementOpened,
  'turn-sealed': turnSealed,
  'seal-broken': sealBroken,
  'turn-sent': turnSent,
  'agreement-reached': agreementReached,
  'freeze-requested': freezeRequested,
  'freeze-refused': freezeRefused,
  'text-frozen': textFrozen,
  'text-approved': textApproved,
  'review-returned': reviewReturned,
  'signature-requested': signatureRequested,
  'text-signed': textSigned,
  'signature-discarded': signatureDiscarded,
  'signature-refused': signatureRefused,
  'signatory-replaced': signatoryReplaced,
  'signatory-reminded': signatoryReminded,
  'signatory-late': signatoryLate,
  'signature-round-ended': signatureRoundEnded,
  'signature-renewal-asked': signatureRenewalAsked,
  'signature-round-renewed': signatureRoundRenewed,
  'memorandum-signed': memorandumSigned,
  'condition-met': conditionMet,
  'condition-waived': conditionWaived,
  'condition-failed': conditionFailed,
  'entered-into-force': enteredIntoForce,
  'milestone-reported': milestoneReported,
  'milestone-judged': milestoneJudged,
  'milestone-decided': milestoneDecided,
  'pilot-completed': pilotCompleted,
  'conversion-proposed': conversionProposed,
  'pilot-converted': pilotConverted,
  'pilot-closed': pilotClosed,
  'follow-up-asked': followUpAsked,
  'follow-up-answered': followUpAnswered,
  'contact-lost': contactLost,
  archived,
  'invention-declared': inventionDeclared,
  'invention-settled': inventionSettled,
  'publication-submitted': publicationSubmitted,
  'publication-answered': publicationAnswered,
  'publication-amended': publicationAmended,
  'publication-recorded': publicationRecorded,
  'publication-withdrawn': publicationWithdrawn,
  'visit-announced': visitAnnounced,
  'visit-expected': visitExpected,
  'visit-called-off': visitCalledOff,
  'notice-given': noticeGiven,
  'notice-withdrawn': noticeWithdrawn,
  terminated,
  'pause-asked': pauseAsked,
  'pause-declined': pauseDeclined,
  paused,
  resumed,
  stalled,
  escalated,
  'mediation-offered': mediationOffered,
  'mediation-proposed': mediationProposed,
  'mediation-declined': mediationDeclined,
  'mediation-begun': mediationBegun,
  'mediation-ended': mediationEnded,
  'adviser-invited': adviserInvited,
  'mediator-named': mediatorNamed,
  'called-off': calledOff,
  'ways-out-offered': waysOutOffered,
  'library-adoption-proposed': libraryAdoptionProposed,
  'library-adoption-declined': libraryAdoptionDeclined,
  'library-adoption-withdrawn': libraryAdoptionWithdrawn,
  'library-adopted': libraryAdopted,
  'supplier-items-asked': supplierItemsAsked,
  'supplier-item-provided': supplierItemProvided,
  'supplier-item-accepted': supplierItemAccepted,
  'supplier-item-returned': supplierItemReturned,
  withdrawn,
  expired,
  'reminder-due': reminderDue,
  'deadline-passed': deadlinePassed,
};

/** What people prepare stays good through these: nothing that they decide on has changed. */
const QUIET: ReadonlySet<EventType> = new Set([
  'turn-sealed',
  'reminder-due',
  'deadline-passed',
  'signature-discarded',
  'nda-sent',
  'nda-signed',
  'nda-executed',
  'nda-abandoned',
  'document-opened',
  'signatory-reminded',
  'signatory-late',
  'signature-renewal-asked',
  'pause-asked',
  'pause-declined',
  'paused',
  'resumed',
  'stalled',
  'escalated',
  'mediation-offered',
  'mediation-proposed',
  'mediation-declined',
  'mediation-begun',
  'mediation-ended',
  'adviser-invited',
  'mediator-named',
  'called-off',
  'ways-out-offered',
  'library-adoption-proposed',
  'library-adoption-declined',
  'library-adoption-withdrawn',
  'supplier-items-asked',
  'supplier-item-provided',
  'supplier-item-accepted',
  'supplier-item-returned',
  'condition-met',
  'condition-waived',
  'follow-up-asked',
  'follow-up-answered',
  'invention-declared',
  'invention-settled',
  'publication-submitted',
  'publication-answered',
  'publication-amended',
  'publication-recorded',
  'publication-withdrawn',
  'visit-announced',
  'visit-expected',
  'visit-called-off',
]);

/**
 * The state after one more event. The whole state is the fold of the journal: the same events give
 * the same state, in a workflow, on replay and in a rebuild. Cheap: only what changes is made anew.
 *
 * Total on every event that `decide` gave for this state. Throws `JournalFault` when the numbers do
 * not follow, so that a hole in a journal is found where it is.
 */
export function evolve(state: EngagementState | null, recorded: RecordedEvent): EngagementState {
  const { event, seq, rev, at } = recorded;
  if (event.type === 'application-submitted') {
    if (state !== null || seq !== 1) throw new JournalFault(recorded, 'an engagement begins once');
    return begin(event, recorded);
  }
  if (state === null) throw new JournalFault(recorded, 'an engagement begins with its application');
  if (seq !== state.seq + 1) throw new JournalFault(recorded, `follows event ${state.seq}`);
  if (rev !== state.rev && rev !== state.rev + 1) throw new JournalFault(recorded, `follows revision ${state.rev}`);
  const freshSince = QUIET.has(event.type) ? state.freshSince : rev;
  return { ...state, ...patchOf(state, recorded), rev, seq, freshSince, changedAt: at };
}

function patchOf(state: EngagementState, recorded: RecordedEvent): Patch {
  const { event } = recorded;
  if (event.type === 'application-submitted' || !Object.hasOwn(CHANGES, event.type)) {
    throw new JournalFault(recorded, 'not known to this version');
  }
  // Paired by the type of CHANGES; a lookup by a variable cannot show it to the compiler.
  const change = CHANGES[event.type] as Change<EventType>;
  return change(state, event, recorded);
}
