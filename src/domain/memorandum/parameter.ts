import type { Bilingual } from '../language.ts';
import type { ParameterValue } from './selection.ts';

/**
 * The types a parameter may have. Durations carry their unit in the type; `percent` is an integer
 * number of basis points; `money` an integer number of cents with its currency; `party` is one of
 * `SU`, `IND`, `LAB`; `territory` an ISO 3166 code, `WORLD`, `EU`, `EEA`, and for patents `EP`, `PCT`.
 */
export type ScalarType =
  | 'money'
  | 'percent'
  | 'integer'
  | 'hours'
  | 'days'
  | 'business-days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'date'
  | 'boolean'
  | 'enum'
  | 'text'
  | 'party'
  | 'territory'
  | 'siren';

export type ParameterType = ScalarType | 'list' | 'record' | 'records';

/** Types whose value is one integer. */
export const INTEGER_TYPES: readonly ParameterType[] = [
  'percent',
  'integer',
  'hours',
  'days',
  'business-days',
  'weeks',
  'months',
  'years',
];

/** The least and the most; money in cents, percentages in basis points, text in characters, lists in items. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** One allowed value of an enumeration. */
export interface EnumValue {
  readonly value: string;
  readonly label: Bilingual;
}

/** What is common to a parameter, a fact, a field of a record and the items of a list. */
export interface ValueDefinition extends Limits {
  readonly type: ParameterType;
  /** Outside this narrower range the value is allowed, and the user is told that the market does otherwise. */
  readonly usual?: Limits;
  /** The limits are the law's: the refusal quotes `source`. */
  readonly legalStop?: boolean;
  readonly source?: string;
  /** The only value allowed (for example a right that cannot be waived). */
  readonly mustBe?: ParameterValue;
  /** Of an enumeration; of a number of years, the words allowed in place of the number (`life-of-rights`). */
  readonly values?: readonly EnumValue[];
  /** Of the items of a `list`. */
  readonly items?: ValueDefinition;
  /** Of a `record` and of each of the `records`. */
  readonly fields?: readonly Field[];
  /** A total that the records must reach: field and value (percentages in basis points). */
  readonly sumTo?: { readonly field: string; readonly value: number };
}

/** A named value of a record. */
export interface Field extends ValueDefinition {
  readonly name: string;
  readonly label: Bilingual;
  readonly optional?: boolean;
}

/** A typed variable of a clause, or a fact about the parties and the project. */
export interface Parameter extends Field {
  readonly help?: Bilingual;
  /** One value per party: the value is a map of party ids (`startup`, `industrial`, `laboratory`). */
  readonly per?: 'party';
  readonly default?: ParameterValue;
  /** Only these options use it; every option when absent. */
  readonly options?: readonly string[];
  /** Values that an option imposes. */
  readonly fixed?: { readonly [option: string]: ParameterValue };
  /** Limits, and whether they are the law's, that differ for an option. */
  readonly limits?: { readonly [option: string]: Limits & { readonly legalStop?: boolean } };
  /** Shown on the cover page. */
  readonly cover?: boolean;
}
