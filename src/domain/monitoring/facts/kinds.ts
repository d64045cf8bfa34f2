import type { ProcessFact } from './process-fact.ts';

type Kind = ProcessFact['kind'];

/** Steps forward: they bring the engagement nearer to its end. Opening a document, remarks and reminders do not. */
const PROGRESS: ReadonlySet<Kind> = new Set<Kind>([
  'application-submitted',
  'application-eligible',
  'application-shortlisted',
  'meeting-recorded',
  'application-reserved',
  'application-selected',
  'nda-sent',
  'nda-signed',
  'nda-executed',
  'engagement-opened',
  'turn-sealed',
  'clause-agreed',
  'agreement-reached',
  'text-frozen',
  'text-approved',
  'text-signed',
  'signature-round-renewed',
  'entered-into-force',
  'mediation-begun',
  'mediation-ended',
]);

/** What time and the engine do by themselves: nobody moved. */
const BY_TIME: ReadonlySet<Kind> = new Set<Kind>([
  'reminder-due',
  'deadline-passed',
  'stalled',
  'mediation-offered',
  'ways-out-offered',
  'signatory-reminded',
  'signatory-late',
]);

export function isProgress({ kind }: ProcessFact): boolean {
  return PROGRESS.has(kind);
}

/** Whether somebody did something, as against a delay that ran. */
export function isAct({ kind, side }: ProcessFact): boolean {
  return !BY_TIME.has(kind) && !(kind === 'escalated' && side === null);
}
