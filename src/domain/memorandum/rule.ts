import type { ClauseId, OptionId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { Condition } from './condition/condition.ts';
import type { Parameter, ScalarType } from './parameter.ts';
import type { ParameterValue } from './selection.ts';

/**
 * What a rule that fires does. `blocks`: no agreement and no signature (of an event rule: its act is
 * refused); `warns`: acknowledged with a reason before freezing; `review`: both sides' lawyers approve.
 */
export type Severity = 'blocks' | 'warns' | 'review';

/** The act that an event rule refuses while its condition holds (memorandum 3.37, E*). */
export type RefusedAct = 'open-document' | 'publish' | 'enter-site' | 'freeze' | 'sign';

/** A change that mends: another option of a clause, or another value of one of its parameters. */
export type RepairHint =
  | { readonly clause: ClauseId; readonly option: OptionId }
  | { readonly clause: ClauseId; readonly parameter: string; readonly value: ParameterValue };

/** One rule between clauses: it fires when its condition holds. Plain data, compiled from what a lawyer wrote. */
export interface Rule {
  /** `R04`: stable, never used again for another rule. */
  readonly id: string;
  /** Asked of a selection, or of an act in the engagement with what is known of its state. */
  readonly when: 'selection' | 'event';
  /** The acts that an event rule refuses; none for a rule on selections. */
  readonly acts: readonly RefusedAct[];
  readonly condition: Condition;
  readonly severity: Severity;
  /** What the user reads when it fires. */
  readonly sentence: Bilingual;
  /** Why there is such a rule, in one or two plain sentences. */
  readonly reason: Bilingual | null;
  /** Articles, regulations, cases: `C. com. art. L. 441-10`. */
  readonly sources: readonly string[];
  /** Changes worth offering first; each must mend the rule by itself. */
  readonly repairs: readonly RepairHint[];
  /** Where the lawyer wrote it, from the templates' folder. */
  readonly at: { readonly file: string; readonly line: number };
}

/**
 * The rules of a library. They are compiled and hashed with its clauses, so an engagement keeps the
 * rules that it started with. A library compiled without rules has none.
 */
export interface RuleBase {
  /** In the order of their ids. */
  readonly rules: readonly Rule[];
  /** What conditions may read of the engagement, outside of the selection: `context.nda_signed`. */
  readonly context?: readonly Parameter[];
  /** Figures of the law that change with time: `constants.legal_rate`. */
  readonly constants?: readonly Constant[];
}

/** A figure fixed by an authority for a time, as a table. */
export interface Constant {
  readonly name: string;
  readonly type: ScalarType;
  readonly label: Bilingual;
  /** An authority fixes it anew for each half-year; one that is not in the data is to be entered. */
  readonly renewed?: 'half-yearly';
  /** By date, the oldest first: each holds until the next one begins. */
  readonly values: readonly {
    /** First day in force, `YYYY-MM-DD`. */
    readonly from: string;
    /** In the stored unit: a percentage in basis points. */
    readonly value: ParameterValue;
    /** The text that fixed it. */
    readonly source: string;
  }[];
}
