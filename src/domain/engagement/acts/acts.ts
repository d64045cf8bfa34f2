import type { Command, SubmitApplication, SystemCommand } from '../command.ts';
import type { Act } from './act.ts';
import { answerFollowUp } from './answer-follow-up.ts';
import { acceptPause, declinePause } from './answer-pause.ts';
import { declareEligible, recordMeeting, reserveApplication, shortlistApplication } from './application-steps.ts';
import { approveText } from './approve-text.ts';
import { askPause } from './ask-pause.ts';
import { callOff, inviteAdviser, nameMediator } from './callings.ts';
import { failCondition, reportCondition, waiveCondition } from './conditions.ts';
import { declineApplication } from './decline-application.ts';
import { escalate } from './escalate.ts';
import { freezeText } from './freeze-text.ts';
import { declareInvention, settleInvention } from './inventions.ts';
import {
  acceptLibraryAdoption,
  declineLibraryAdoption,
  proposeLibraryAdoption,
  withdrawLibraryAdoption,
} from './library-adoption.ts';
import { acceptMediation, declineMediation, endMediation, proposeMediation } from './mediation.ts';
import { judgeMilestone, reportMilestone } from './milestones.ts';
import { abandonNda, sendNda, signNda } from './nda.ts';
import { openDocument } from './open-document.ts';
import { openEngagement } from './open-engagement.ts';
import { passDeadline } from './pass-deadline.ts';
import { closePilot, convertPilot } from './pilot.ts';
import {
  amendPublication,
  answerPublication,
  recordPublication,
  submitPublication,
  withdrawPublication,
} from './publications.ts';
import { recordFrozenText } from './record-frozen-text.ts';
import { recordSignature } from './record-signature.ts';
import { refuseFreeze } from './refuse-freeze.ts';
import { refuseSignature } from './refuse-signature.ts';
import { renewSignatures } from './renew-signatures.ts';
import { replaceSignatory } from './replace-signatory.ts';
import { reportSignatory } from './report-signatory.ts';
import { resume } from './resume.ts';
import { returnReview } from './return-review.ts';
import { revealTurns } from './reveal-turns.ts';
import { sealTurn } from './seal-turn.ts';
import { selectApplication } from './select-application.ts';
import { sendTurn } from './send-turn.ts';
import { signText } from './sign-text.ts';
import { announceVisit, callOffVisit, expectVisit } from './site-visits.ts';
import { acceptSupplierItem, askSupplierItems, provideSupplierItem, returnSupplierItem } from './supplier-file.ts';
import { giveNotice, terminate, withdrawNotice } from './termination.ts';
import { voidSignatures } from './void-signatures.ts';
import { withdraw } from './withdraw.ts';

/** Every command on an engagement that exists; `submit-application` makes it exist. */
export type LaterCommand = Exclude<Command, SubmitApplication> | SystemCommand;

type ActOf<T extends LaterCommand['type']> = Act<Extract<LaterCommand, { readonly type: T }>>;

/** What people do, in the order of the procedure; what may come at any time stands at the end. */
const PEOPLE = {
  'declare-eligible': declareEligible,
  'shortlist-application': shortlistApplication,
  'record-meeting': recordMeeting,
  'reserve-application': reserveApplication,
  'select-application': selectApplication,
  'decline-application': declineApplication,
  'send-nda': sendNda,
  'sign-nda': signNda,
  'abandon-nda': abandonNda,
  'open-document': openDocument,
  'open-engagement': openEngagement,
  'send-turn': sendTurn,
  'seal-turn': sealTurn,
  'freeze-text': freezeText,
  'approve-text': approveText,
  'return-review': returnReview,
  'sign-text': signText,
  'refuse-signature': refuseSignature,
  'replace-signatory': replaceSignatory,
  'void-signatures': voidSignatures,
  'renew-signatures': renewSignatures,
  'report-condition': reportCondition,
  'waive-condition': waiveCondition,
  'fail-condition': failCondition,
  'report-milestone': reportMilestone,
  'judge-milestone': judgeMilestone,
  'convert-pilot': convertPilot,
  'close-pilot': closePilot,
  'answer-follow-up': answerFollowUp,
  'declare-invention': declareInvention,
  'settle-invention': settleInvention,
  'submit-publication': submitPublication,
  'answer-publication': answerPublication,
  'amend-publication': amendPublication,
  'record-publication': recordPublication,
  'withdraw-publication': withdrawPublication,
  'announce-visit': announceVisit,
  'expect-visit': expectVisit,
  'call-off-visit': callOffVisit,
  'ask-pause': askPause,
  'accept-pause': acceptPause,
  'decline-pause': declinePause,
  resume,
  escalate,
  'propose-mediation': proposeMediation,
  'accept-mediation': acceptMediation,
  'decline-mediation': declineMediation,
  'end-mediation': endMediation,
  'invite-adviser': inviteAdviser,
  'name-mediator': nameMediator,
  'call-off': callOff,
  'propose-library-adoption': proposeLibraryAdoption,
  'accept-library-adoption': acceptLibraryAdoption,
  'decline-library-adoption': declineLibraryAdoption,
  'withdraw-library-adoption': withdrawLibraryAdoption,
  'ask-supplier-items': askSupplierItems,
  'provide-supplier-item': provideSupplierItem,
  'accept-supplier-item': acceptSupplierItem,
  'return-supplier-item': returnSupplierItem,
  'give-notice': giveNotice,
  'withdraw-notice': withdrawNotice,
  terminate,
  withdraw,
} satisfies { readonly [T in Exclude<Command, SubmitApplication>['type']]: ActOf<T> };

/** What the engine reports. */
const ENGINE = {
  'reveal-turns': revealTurns,
  'record-frozen-text': recordFrozenText,
  'refuse-freeze': refuseFreeze,
  'record-signature': recordSignature,
  'report-signatory': reportSignatory,
  'pass-deadline': passDeadline,
} satisfies { readonly [T in SystemCommand['type']]: ActOf<T> };

const ACTS: ReadonlyMap<string, unknown> = new Map(Object.entries({ ...PEOPLE, ...ENGINE }));

export const PEOPLES_ACTS = Object.keys(PEOPLE) as readonly (keyof typeof PEOPLE)[];

export function isSystemCommand(command: LaterCommand): command is SystemCommand {
  return Object.hasOwn(ENGINE, command.type);
}

/** The act of a command; null for a type that this version does not know. */
export function actOf<T extends LaterCommand['type']>(type: T): ActOf<T> | null {
  // The tables are checked above, member by member; only the lookup by a variable loses the pairing.
  return (ACTS.get(type) as ActOf<T> | undefined) ?? null;
}
