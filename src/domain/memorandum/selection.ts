import type { ClauseId, OptionId } from '../ids.ts';

/** Money is an integer number of cents with its ISO 4217 currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/**
 * A parameter's value as JSON. Percentages are integer basis points (3 % = 300), months and days
 * integers whose unit is in the parameter's name, dates `YYYY-MM-DD`, records plain objects.
 */
export type ParameterValue =
  | null
  | boolean
  | number
  | string
  | readonly ParameterValue[]
  | { readonly [key: string]: ParameterValue };

/** What one side proposes for one clause: an option, its parameters, and free text when it must. */
export interface ClauseSelection {
  readonly option: OptionId;
  readonly parameters: { readonly [name: string]: ParameterValue };
  /** Free text, at most 1,000 characters; its use sends the memorandum to legal review. */
  readonly precision?: string;
  /** Set by the reviewer of the precision: the only thing that a rule reads in it. */
  readonly precisionTags?: readonly PrecisionTag[];
}

export type PrecisionTag = 'exclusive-grant-back' | 'insolvency-trigger' | 'share-right' | 'other';

/** Answers to the trigger questions and facts about the parties; keys as in `templates/memorandum/facts`. */
export type Facts = { readonly [key: string]: ParameterValue };

/** All choices of a memorandum: what `render` and `check` read. */
export interface Selection {
  readonly libraryVersion: string;
  readonly clauses: { readonly [clause: ClauseId]: ClauseSelection };
  readonly facts: Facts;
}
