import type { Delay } from '../../calendar/delay.ts';
import type { Instant, Sha256 } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type { Invention } from './invention.ts';
import type { Decider, PlannedCondition } from './plan.ts';
import type { Publication } from './publication.ts';
import type { SiteVisit } from './site-visit.ts';

/** Where the performance of a signed memorandum stands (process 4.2, stages 11 to 14). */
export interface ExecutionState {
  readonly conditions: readonly ConditionState[];
  readonly milestones: readonly MilestoneState[];
  /** A side's word that the pilot is converted, until the other side says the same. */
  readonly conversionAsked: { readonly by: Side; readonly form: ConversionForm; readonly rev: number } | null;
  readonly outcome: Outcome | null;
  readonly followUps: readonly FollowUp[];
  readonly notice: Notice | null;
  /** Work on the other side's site; absent before the first is announced. */
  readonly visits?: readonly SiteVisit[];
  /** Absent before the first is declared. */
  readonly inventions?: readonly Invention[];
  /** Absent before the first is submitted. */
  readonly publications?: readonly Publication[];
}

export interface ConditionState extends PlannedCondition {
  readonly status: 'pending' | 'met' | 'waived';
  /** Who gave it up; both, once it is waived. */
  readonly waivedBy: readonly Side[];
}

export interface MilestoneState {
  readonly id: string;
  readonly decider: Decider;
  readonly criteria: readonly string[];
  /** When its report is due; null before the entry into force. */
  readonly due: Instant | null;
  readonly status: 'ahead' | 'reported' | 'reworking' | 'passed' | 'stopped';
  /** How often it was sent back. */
  readonly reworks: number;
  readonly reworkLimit: number;
  /** Ids of the criteria to be mended; empty outside a rework. */
  readonly toCorrect: readonly string[];
  readonly report: readonly CriterionResult[];
  /** Each deciding side's standing judgement of this report. */
  readonly judgements: { readonly [side in Side]?: Judgement };
  /** How many judgements were given in all. */
  readonly votes: number;
  readonly decidedBy: 'decider' | 'silence' | null;
}

export interface CriterionResult {
  readonly criterion: string;
  readonly met: boolean;
  /** The record of the measure. */
  readonly evidenceSha256: Sha256;
}

export type GateDecision = 'go' | 'no-go' | 'rework';

export interface Judgement {
  readonly decision: GateDecision;
  /** For a rework: until when, and which criteria. */
  readonly until: Instant | null;
  readonly correct: readonly string[];
}

/** What became of the pilot. */
export type Outcome =
  | { readonly kind: 'converted'; readonly form: ConversionForm; readonly at: Instant }
  | { readonly kind: 'closed'; readonly reason: ClosingReason; readonly at: Instant };

/** Process 4.2, stage 13. */
export type ConversionForm = 'definitive-contract' | 'order' | 'licence-option';

/** Closed list: it is the programme's learning data, as withdrawals are. `no-go` is the milestone's own. */
export type ClosingReason =
  | 'no-go'
  | 'no-budget'
  | 'strategy'
  | 'technical'
  | 'price'
  | 'other-supplier'
  | 'change-of-control'
  | 'other';

export interface FollowUp {
  /** 1, 2, 3 … in the order of the policy's months. */
  readonly number: number;
  readonly status: 'ahead' | 'asked' | 'answered' | 'lost';
  readonly answers: { readonly [who in FollowUpParty]?: FollowUpAnswer };
}

export type FollowUpParty = Side | 'officer';

export type FollowUpAnswer = 'in-use' | 'extended' | 'in-preparation' | 'stopped' | 'no-relation';

export type NoticeReason = 'convenience' | 'breach' | 'hardship';

export type TerminationReason = NoticeReason | 'force-majeure';

export interface Notice {
  readonly by: Side;
  readonly reason: NoticeReason;
  readonly rev: number;
  readonly delay: Delay;
}
