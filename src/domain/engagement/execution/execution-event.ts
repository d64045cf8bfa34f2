import type { CalendarDate, Instant, Sha256 } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type {
  ClosingReason,
  ConversionForm,
  CriterionResult,
  FollowUpAnswer,
  FollowUpParty,
  GateDecision,
  NoticeReason,
  TerminationReason,
} from './execution-state.ts';

/** What happened once all had signed. */
export type ExecutionEvent =
  | { readonly type: 'memorandum-signed'; readonly documentSha256: Sha256 }
  | {
      readonly type: 'condition-met';
      readonly side: Side;
      readonly condition: string;
      readonly evidenceSha256: Sha256;
    }
  | { readonly type: 'condition-waived'; readonly side: Side; readonly condition: string; readonly reason: string }
  | { readonly type: 'condition-failed'; readonly side: Side; readonly condition: string; readonly reason: string }
  | {
      readonly type: 'milestone-reported';
      readonly side: Side;
      readonly milestone: string;
      readonly results: readonly CriterionResult[];
    }
  | {
      readonly type: 'milestone-judged';
      readonly side: Side;
      readonly milestone: string;
      readonly decision: GateDecision;
      readonly reason?: string;
      readonly until?: Instant;
      readonly correct?: readonly string[];
    }
  | {
      readonly type: 'milestone-decided';
      readonly milestone: string;
      readonly decision: GateDecision;
      readonly by: 'decider' | 'silence';
      readonly until?: Instant;
      readonly correct?: readonly string[];
    }
  | { readonly type: 'pilot-completed' }
  | {
      readonly type: 'conversion-proposed';
      readonly side: Side;
      readonly form: ConversionForm;
      readonly evidenceSha256: Sha256;
    }
  | {
      readonly type: 'pilot-converted';
      readonly side: Side;
      readonly form: ConversionForm;
      readonly evidenceSha256: Sha256;
    }
  | {
      readonly type: 'pilot-closed';
      /** Null when the last milestone closed it. */
      readonly side: Side | null;
      readonly reason: ClosingReason;
      readonly comment?: string;
    }
  | { readonly type: 'follow-up-asked'; readonly number: number }
  | {
      readonly type: 'follow-up-answered';
      readonly by: FollowUpParty;
      readonly number: number;
      readonly answer: FollowUpAnswer;
      readonly comment?: string;
    }
  | { readonly type: 'contact-lost'; readonly number: number; readonly sides: readonly Side[] }
  | { readonly type: 'archived' }
  | {
      readonly type: 'visit-announced';
      readonly side: Side;
      readonly visit: number;
      readonly from: CalendarDate;
      readonly until: CalendarDate;
      readonly certificateUntil: CalendarDate | null;
      readonly detailsSha256: Sha256;
    }
  | { readonly type: 'visit-expected'; readonly side: Side; readonly visit: number }
  | { readonly type: 'visit-called-off'; readonly side: Side; readonly visit: number; readonly reasonSha256: Sha256 }
  | { readonly type: 'notice-given'; readonly side: Side; readonly reason: NoticeReason; readonly comment: string }
  | { readonly type: 'notice-withdrawn'; readonly side: Side }
  | {
      readonly type: 'terminated';
      readonly side: Side;
      readonly reason: TerminationReason;
      readonly comment?: string;
    };
