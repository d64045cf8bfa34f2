import type { CalendarDate, Instant, Sha256 } from '../../ids.ts';
import type {
  ClosingReason,
  ConversionForm,
  CriterionResult,
  FollowUpAnswer,
  GateDecision,
  NoticeReason,
} from './execution-state.ts';
import type { InventionOutcome } from './invention.ts';
import type { PublicationKind } from './publication.ts';

/** What people do once all have signed. */
export type ExecutionCommand =
  | { readonly type: 'report-condition'; readonly condition: string; readonly evidenceSha256: Sha256 }
  | { readonly type: 'waive-condition'; readonly condition: string; readonly reason: string }
  | { readonly type: 'fail-condition'; readonly condition: string; readonly reason: string }
  | { readonly type: 'report-milestone'; readonly milestone: string; readonly results: readonly CriterionResult[] }
  | JudgeMilestone
  | {
      readonly type: 'convert-pilot';
      readonly form: ConversionForm;
      /** The contract, the order or the notice that exercises the option. */
      readonly evidenceSha256: Sha256;
    }
  | {
      readonly type: 'close-pilot';
      readonly reason: Exclude<ClosingReason, 'no-go'>;
      readonly comment?: string;
    }
  | {
      readonly type: 'answer-follow-up';
      readonly number: number;
      readonly answer: FollowUpAnswer;
      readonly comment?: string;
    }
  | { readonly type: 'give-notice'; readonly reason: NoticeReason; readonly comment: string }
  | { readonly type: 'withdraw-notice' }
  | { readonly type: 'declare-invention'; readonly madeOn: CalendarDate; readonly detailsSha256: Sha256 }
  | { readonly type: 'settle-invention'; readonly invention: number; readonly outcome: InventionOutcome }
  | SubmitPublication
  | AnswerPublication
  | { readonly type: 'amend-publication'; readonly publication: number; readonly detailsSha256: Sha256 }
  | { readonly type: 'record-publication'; readonly publication: number }
  | { readonly type: 'withdraw-publication'; readonly publication: number }
  | AnnounceVisit
  | { readonly type: 'expect-visit'; readonly visit: number }
  | { readonly type: 'call-off-visit'; readonly visit: number; readonly reasonSha256: Sha256 }
  | { readonly type: 'terminate'; readonly reason: 'breach' | 'force-majeure'; readonly comment: string };

/** A side hands the other what it wants to publish. */
export interface SubmitPublication {
  readonly type: 'submit-publication';
  readonly kind: PublicationKind;
  readonly plannedOn: CalendarDate;
  /** Commitment to its title and where it is to appear. */
  readonly detailsSha256: Sha256;
}

/** Consent, passages to be removed, or a delay; reasons by their commitment. */
export type AnswerPublication = {
  readonly type: 'answer-publication';
  readonly publication: number;
} & PublicationAnswer;

export type PublicationAnswer =
  | { readonly answer: 'consent' }
  | { readonly answer: 'removal'; readonly reasonSha256: Sha256 }
  | { readonly answer: 'delay'; readonly until: CalendarDate; readonly reasonSha256: Sha256 };

/** People of a side will work on the other's site. */
export interface AnnounceVisit {
  readonly type: 'announce-visit';
  readonly from: CalendarDate;
  /** The last day. */
  readonly until: CalendarDate;
  /** The last day of the visitors' insurance certificate; rule R38 asks for it where the clause says work on site. */
  readonly certificateUntil?: CalendarDate;
  /** Commitment to who comes, and where. */
  readonly detailsSha256: Sha256;
}

/** Go, stop, or rework what is named until a date (clause milestones-pilot). */
export interface JudgeMilestone {
  readonly type: 'judge-milestone';
  readonly milestone: string;
  readonly decision: GateDecision;
  /** Asked of every decision but `go`. */
  readonly reason?: string;
  readonly until?: Instant;
  readonly correct?: readonly string[];
}
