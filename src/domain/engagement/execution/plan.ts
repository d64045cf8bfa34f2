import type { Delay } from '../../calendar/delay.ts';
import type { CalendarDate } from '../../ids.ts';
import type { Side } from '../../side.ts';

/**
 * What the signed text asks of its performance, read from the agreed terms when the text is frozen: ids,
 * numbers and dates only. Titles, thresholds and reasons stay in the text, where the ids find them.
 */
export interface ExecutionPlan {
  /** What must be in hand before the work begins (process 4.2, stage 11). */
  readonly conditions: readonly PlannedCondition[];
  /** In the order of their dates. */
  readonly milestones: readonly PlannedMilestone[];
  /** To decide on a report (`decision_days` of milestones-pilot). */
  readonly decision: Delay;
  /** The longest rework (`rework_days`). */
  readonly rework: Delay;
  readonly exit: ExitTerms;
  /** Clause publications; absent where the text has none. */
  readonly publications?: PublicationTerms;
  /** Clause patent-prosecution: how long to decide on an invention; absent where the text has none. */
  readonly inventions?: { readonly decision: Delay };
}

export interface PublicationTerms {
  /** `review_days`. */
  readonly review: Delay;
  /** `max_delay_months`: all delays together, from the first text handed in. */
  readonly maxDelayMonths: number;
  /** Otherwise silence asks for the longest delay. */
  readonly silenceIsConsent: boolean;
}

export type ConditionKind = 'public-aid' | 'insurance-certificate' | 'export-licence';

export interface PlannedCondition {
  readonly id: string;
  readonly kind: ConditionKind;
  /** Who brings it about; null when either may. */
  readonly by: Side | null;
}

export interface PlannedMilestone {
  readonly id: string;
  /** A date of the text, at whose end the report is due; or a delay from the entry into force. */
  readonly due: { readonly date: CalendarDate } | Delay;
  readonly decider: Decider;
  /** Ids of the criteria that it is judged on: at least one (C. civ. art. 1304-2). */
  readonly criteria: readonly string[];
  readonly silence: SilenceEffect;
  /** How often it may be reworked. */
  readonly reworks: number;
}

/** `industrial` decides alone; the others are both sides together, each by its own act. */
export type Decider = 'committee' | 'leads' | 'both' | 'industrial';

/**
 * What the clause makes of a decision that does not come. `as-reported`: the criteria are taken as the
 * report states them. `escalates`: the matter goes up, and the project stops if it stays undecided.
 */
export type SilenceEffect = 'go' | 'no-go' | 'as-reported' | 'escalates';

/** Clause term-exit. */
export interface ExitTerms {
  /** The notice at which a side may leave without a cause; null where the text gives no such way out. */
  readonly notice: { readonly [side in Side]: Delay | null };
  /** To mend a breach after it was notified. */
  readonly cure: Delay;
  /** From the request to renegotiate to the end, the notice included. */
  readonly hardship: Delay;
  /** How long force majeure lasts before either side may leave. */
  readonly forceMajeure: Delay;
}

/** Whether a milestone can be judged at all. */
export function isJudgeable({ criteria }: PlannedMilestone): boolean {
  return criteria.length > 0 && new Set(criteria).size === criteria.length;
}
