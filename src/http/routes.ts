import type { Api } from './api.ts';
import { accounts } from './routes/admin/accounts.ts';
import { auditExport } from './routes/admin/audit-export.ts';
import { approvals } from './routes/approvals/approvals.ts';
import { askApproval } from './routes/approvals/ask-approval.ts';
import { judgeApproval } from './routes/approvals/judge-approval.ts';
import { setApprovalChain } from './routes/approvals/set-approval-chain.ts';
import { closeOtherSessions } from './routes/auth/close-other-sessions.ts';
import { closeSession } from './routes/auth/close-session.ts';
import { listSessions } from './routes/auth/list-sessions.ts';
import { openSession } from './routes/auth/open-session.ts';
import { refreshSession } from './routes/auth/refresh-session.ts';
import { requestCode } from './routes/auth/request-code.ts';
import { calendarFeed } from './routes/calendar/calendar-feed.ts';
import { besideTheTable } from './routes/callings/beside-the-table.ts';
import { callIn } from './routes/callings/call-in.ts';
import { ownCallings } from './routes/callings/own-callings.ts';
import { closeCall } from './routes/calls/close-call.ts';
import { createCall } from './routes/calls/create-call.ts';
import { listCalls } from './routes/calls/list-calls.ts';
import { publishCall } from './routes/calls/publish-call.ts';
import { readCall } from './routes/calls/read-call.ts';
import { submitApplication } from './routes/calls/submit-application.ts';
import { abandonNda } from './routes/commands/abandon-nda.ts';
import { acceptMediation } from './routes/commands/accept-mediation.ts';
import { acceptPause } from './routes/commands/accept-pause.ts';
import { answerFollowUp } from './routes/commands/answer-follow-up.ts';
import {
  declareEligible,
  recordMeeting,
  reserveApplication,
  shortlistApplication,
} from './routes/commands/application-steps.ts';
import { approveText } from './routes/commands/approve-text.ts';
import { askPause } from './routes/commands/ask-pause.ts';
import { closePilot } from './routes/commands/close-pilot.ts';
import { convertPilot } from './routes/commands/convert-pilot.ts';
import { declineApplication } from './routes/commands/decline-application.ts';
import { declineMediation } from './routes/commands/decline-mediation.ts';
import { declinePause } from './routes/commands/decline-pause.ts';
import { endMediation } from './routes/commands/end-mediation.ts';
import { escalate } from './routes/commands/escalate.ts';
import { failCondition } from './routes/commands/fail-condition.ts';
import { freezeText } from './routes/commands/freeze-text.ts';
import { giveNotice } from './routes/commands/give-notice.ts';
import { inventions } from './routes/commands/inventions.ts';
import { judgeMilestone } from './routes/commands/judge-milestone.ts';
import { libraryAdoption } from './routes/commands/library-adoption.ts';
import { openDocument } from './routes/commands/open-document.ts';
import { openEngagement } from './routes/commands/open-engagement.ts';
import { proposeMediation } from './routes/commands/propose-mediation.ts';
import { publications } from './routes/commands/publications.ts';
import { readCommand } from './routes/commands/read-command.ts';
import { refuseSignature } from './routes/commands/refuse-signature.ts';
import { renewSignatures } from './routes/commands/renew-signatures.ts';
import { replaceSignatory } from './routes/commands/replace-signatory.ts';
import { reportCondition } from './routes/commands/report-condition.ts';
import { reportMilestone } from './routes/commands/report-milestone.ts';
import { resume } from './routes/commands/resume.ts';
import { returnReview } from './routes/commands/return-review.ts';
import { sealTurn } from './routes/commands/seal-turn.ts';
import { selectApplication } from './routes/commands/select-application.ts';
import { sendNda } from './routes/commands/send-nda.ts';
import { sendTurn } from './routes/commands/send-turn.ts';
import { signNda } from './routes/commands/sign-nda.ts';
import { signText } from './routes/commands/sign-text.ts';
import { siteVisits } from './routes/commands/site-visits.ts';
import { supplierFile } from './routes/commands/supplier-file.ts';
import { terminate } from './routes/commands/terminate.ts';
import { voidSignatures } from './routes/commands/void-signatures.ts';
import { waiveCondition } from './routes/commands/waive-condition.ts';
import { withdraw } from './routes/commands/withdraw.ts';
import { withdrawNotice } from './routes/commands/withdraw-notice.ts';
import { internalComments } from './routes/comments/internal-comments.ts';
import { sharedComments } from './routes/comments/shared-comments.ts';
import { acceptInvitation } from './routes/companies/accept-invitation.ts';
import { confirmMember } from './routes/companies/confirm-member.ts';
import { declareCompany } from './routes/companies/declare-company.ts';
import { inviteMember } from './routes/companies/invite-member.ts';
import { pendingMemberships } from './routes/companies/pending-memberships.ts';
import { readCompany } from './routes/companies/read-company.ts';
import { removeMember } from './routes/companies/remove-member.ts';
import { directory } from './routes/directory/directory.ts';
import { dossier } from './routes/documents/dossier.ts';
import { draftMemorandum } from './routes/documents/draft-memorandum.ts';
import { evidence } from './routes/documents/evidence.ts';
import { exportJournal } from './routes/documents/export-journal.ts';
import { listDocuments } from './routes/documents/list-documents.ts';
import { ndaPdf, readNdaText } from './routes/documents/nda-text.ts';
import { readText } from './routes/documents/read-text.ts';
import { redline } from './routes/documents/redline.ts';
import { signedDocument } from './routes/documents/signed-document.ts';
import { verifyDocument } from './routes/documents/verify-document.ts';
import { checkOwnDraft } from './routes/engagements/check-own-draft.ts';
import { discardDraft } from './routes/engagements/discard-draft.ts';
import { listEngagements } from './routes/engagements/list-engagements.ts';
import { previewClause } from './routes/engagements/preview-clause.ts';
import { readApplication } from './routes/engagements/read-application.ts';
import { readClauses } from './routes/engagements/read-clauses.ts';
import { readDraft } from './routes/engagements/read-draft.ts';
import { readEngagement } from './routes/engagements/read-engagement.ts';
import { readEngagementTasks } from './routes/engagements/read-engagement-tasks.ts';
import { readInterventions } from './routes/engagements/read-interventions.ts';
import { readMyTasks } from './routes/engagements/read-my-tasks.ts';
import { readParties } from './routes/engagements/read-parties.ts';
import { readPeople } from './routes/engagements/read-people.ts';
import { readPerformanceTexts } from './routes/engagements/read-performance-texts.ts';
import { readTime } from './routes/engagements/read-time.ts';
import { readTurns } from './routes/engagements/read-turns.ts';
import { saveDraft } from './routes/engagements/save-draft.ts';
import { streamEvents } from './routes/engagements/stream-events.ts';
import { taskCare } from './routes/engagements/task-care.ts';
import { examples } from './routes/guides/examples.ts';
import { guides } from './routes/guides/guides.ts';
import { questionnaire } from './routes/guides/questionnaire.ts';
import { checkSelection } from './routes/library/check-selection.ts';
import { compareLibraries } from './routes/library/compare-libraries.ts';
import { listRules } from './routes/library/list-rules.ts';
import { readCurrentLibrary } from './routes/library/read-current-library.ts';
import { readGuidance } from './routes/library/read-guidance.ts';
import { readGuides } from './routes/library/read-guides.ts';
import { readLibrary } from './routes/library/read-library.ts';
import { readNda } from './routes/library/read-nda.ts';
import { bouncedMailboxes } from './routes/mail/bounced-mailboxes.ts';
import { mailSettings } from './routes/mail/mail-settings.ts';
import { unsubscribe } from './routes/mail/unsubscribe.ts';
import { me } from './routes/me.ts';
import { breakGlass } from './routes/monitoring/break-glass.ts';
import { exportLog } from './routes/monitoring/export-log.ts';
import { exportView } from './routes/monitoring/export-view.ts';
import { healthReport } from './routes/monitoring/health-report.ts';
import { intervene } from './routes/monitoring/intervene.ts';
import { listFollowed } from './routes/monitoring/list-followed.ts';
import { offers } from './routes/monitoring/offers.ts';
import { readIndicators } from './routes/monitoring/read-indicators.ts';
import { readCuts, readPortfolio } from './routes/monitoring/read-portfolio.ts';
import { readSheet } from './routes/monitoring/read-sheet.ts';
import { readToday } from './routes/monitoring/read-today.ts';
import { savedViews, staffWork } from './routes/monitoring/staff-work.ts';
import { nameMe } from './routes/name-me.ts';
import { callFiles } from './routes/pages/call-files.ts';
import { directoryPages } from './routes/pages/directory-pages.ts';
import { forSearchEngines } from './routes/pages/for-search-engines.ts';
import { publicPages } from './routes/pages/public-pages.ts';
import { verifyForm } from './routes/pages/verify-form.ts';
import { absences } from './routes/people/absences.ts';
import { eraseMe } from './routes/people/erase-me.ts';
import { lentRoles } from './routes/people/lent-roles.ts';
import { ownData } from './routes/people/own-data.ts';
import { declarePower } from './routes/powers/declare-power.ts';
import { judgePower, revokePower } from './routes/powers/judge-power.ts';
import { listPowers } from './routes/powers/list-powers.ts';
import { readDeed } from './routes/powers/read-deed.ts';
import { storeDeed } from './routes/powers/store-deed.ts';
import { noteStatus } from './routes/registry/note-status.ts';
import { readRegister } from './routes/registry/read-register.ts';
import { readStanding } from './routes/registry/read-standing.ts';
import { health } from './routes/system/health.ts';
import { mailbox } from './routes/system/mailbox.ts';
import { apiTokens } from './routes/tokens/api-tokens.ts';
import { webhookDeliveries } from './routes/webhooks/webhook-deliveries.ts';
import { webhooks } from './routes/webhooks/webhooks.ts';
import type { Services } from './services.ts';

/** All routes, named one by one: what the product answers is what stands here. */
const ROUTES: readonly ((app: Api, services: Services) => void)[] = [
  requestCode,
  openSession,
  closeSession,
  listSessions,
  closeOtherSessions,
  refreshSession,
  me,
  nameMe,
  ownData,
  eraseMe,
  mailSettings,
  absences,
  lentRoles,
  calendarFeed,
  bouncedMailboxes,
  readToday,
  accounts,
  auditExport,
  listFollowed,
  readSheet,
  readPortfolio,
  readCuts,
  exportLog,
  exportView,
  intervene,
  staffWork,
  savedViews,
  offers,
  readIndicators,
  healthReport,
  breakGlass,
  declareCompany,
  readCompany,
  readRegister,
  readStanding,
  noteStatus,
  confirmMember,
  inviteMember,
  removeMember,
  acceptInvitation,
  pendingMemberships,
  apiTokens,
  webhooks,
  webhookDeliveries,
  directory,
  createCall,
  listCalls,
  readCall,
  publishCall,
  closeCall,
  submitApplication,
  listEngagements,
  readEngagement,
  readApplication,
  readPerformanceTexts,
  readClauses,
  readTurns,
  readTime,
  readInterventions,
  readParties,
  readEngagementTasks,
  readMyTasks,
  taskCare,
  readDraft,
  saveDraft,
  checkOwnDraft,
  discardDraft,
  previewClause,
  readPeople,
  internalComments,
  sharedComments,
  streamEvents,
  declareEligible,
  shortlistApplication,
  recordMeeting,
  reserveApplication,
  selectApplication,
  declineApplication,
  sendNda,
  signNda,
  abandonNda,
  openDocument,
  libraryAdoption,
  supplierFile,
  openEngagement,
  sendTurn,
  sealTurn,
  freezeText,
  approveText,
  returnReview,
  signText,
  approvals,
  setApprovalChain,
  askApproval,
  judgeApproval,
  declarePower,
  listPowers,
  readDeed,
  judgePower,
  revokePower,
  refuseSignature,
  replaceSignatory,
  voidSignatures,
  renewSignatures,
  reportCondition,
  waiveCondition,
  failCondition,
  reportMilestone,
  judgeMilestone,
  convertPilot,
  closePilot,
  answerFollowUp,
  inventions,
  publications,
  siteVisits,
  giveNotice,
  withdrawNotice,
  terminate,
  askPause,
  acceptPause,
  declinePause,
  resume,
  escalate,
  proposeMediation,
  acceptMediation,
  declineMediation,
  endMediation,
  callIn,
  besideTheTable,
  ownCallings,
  withdraw,
  readCommand,
  listDocuments,
  draftMemorandum,
  redline,
  readText,
  readNdaText,
  ndaPdf,
  signedDocument,
  evidence,
  exportJournal,
  dossier,
  readLibrary,
  checkSelection,
  listRules,
  compareLibraries,
  readCurrentLibrary,
  readNda,
  readGuidance,
  readGuides,
  guides,
  examples,
  questionnaire,
  publicPages,
  callFiles,
  forSearchEngines,
  directoryPages,
  health,
  mailbox,
];

/** Registers every route. Verification, unsubscribing and deeds stand in scopes of their own: only there are files and forms accepted as bodies. */
export async function registerRoutes(app: Api, services: Services): Promise<void> {
  for (const route of ROUTES) route(app, services);
  await app.register(async (scope) => {
    await verifyDocument(scope, services);
    verifyForm(scope, services);
  });
  await app.register(async (scope) => unsubscribe(scope, services));
  await app.register(async (scope) => storeDeed(scope, services));
}
