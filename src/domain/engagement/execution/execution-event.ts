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
import type { InventionOutcome } from './invention.ts';
import type { PublicationKind } from './publication.ts';

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
      readonly type: 'invention-declared';
      readonly side: Side;
      readonly invention: number;
      readonly madeOn: CalendarDate;
      readonly detailsSha256: Sha256;
    }
  | {
      readonly type: 'invention-settled';
      readonly side: Side;
      readonly invention: number;
      readonly outcome: InventionOutcome;
    }
  | {
      readonly type: 'publication-submitted';
      readonly side: Side;
      readonly publication: number;
      readonly kind: PublicationKind;
      readonly plannedOn: CalendarDate;
      readonly detailsSha256: Sha256;
    }
  | PublicationAnswered
  | {
      readonly type: 'publication-amended';
      readonly side: Side;
      readonly publication: number;
      readonly version: number;
      readonly detailsSha256: Sha256;
    }
  | { readonly type: 'publication-recorded'; readonly side: Side; readonly publication: number }
  | { readonly type: 'publication-withdrawn'; readonly side: Side; readonly publication: number }
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

/** What the other side said of a planned publication, or what the clause makes of its silence. */
export type PublicationAnswered = {
  readonly type: 'publication-answered';
  /** The side whose answer, or whose silence, it is. */
  readonly side: Side;
  readonly publication: number;
  readonly silence: boolean;
} & (
  | { readonly answer: 'consent' }
  | { readonly answer: 'removal'; readonly reasonSha256: Sha256 }
  // Silence gives no reason.
  | { readonly answer: 'delay'; readonly until: CalendarDate; readonly reasonSha256?: Sha256 }
);
