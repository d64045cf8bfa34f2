import type { ClauseId } from '../../ids.ts';
import type { ParameterValue } from '../selection.ts';

/** Where a value is read. `keys` goes down into records and per-party maps. */
export type Path =
  | {
      readonly kind: 'parameter';
      readonly clause: ClauseId;
      readonly name: string;
      readonly keys: readonly string[];
      /** True when the value is a map of parties and `keys` does not choose one: the party at hand does. */
      readonly perParty?: boolean;
    }
  | { readonly kind: 'fact'; readonly name: string; readonly keys: readonly string[]; readonly perParty?: boolean }
  /** The record or item of the innermost repetition. */
  | { readonly kind: 'loop'; readonly keys: readonly string[] }
  /** What the document knows of itself: its date, its articles, its library. */
  | { readonly kind: 'document'; readonly name: string }
  /** The party of the innermost repetition over parties. */
  | { readonly kind: 'party' }
  /** What the engagement knows outside of the selection: `context.nda_signed`. Rules alone read it. */
  | { readonly kind: 'context'; readonly name: string; readonly keys: readonly string[]; readonly perParty?: boolean }
  /** A figure of the law or of the programme, as in force on the date of the check. Rules alone read it. */
  | { readonly kind: 'constant'; readonly name: string }
  /** The state of each clause that the memorandum needs, as records. Rules alone read it. */
  | { readonly kind: 'clauses' };

export type Operand =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'literal'; readonly value: ParameterValue }
  | { readonly kind: 'count'; readonly path: Path }
  /** The sum of a field over records. */
  | { readonly kind: 'sum'; readonly path: Path; readonly field: string }
  /** Numbers, amounts (in cents) and percentages (in basis points); an absent one counts as 0. */
  | { readonly kind: 'arithmetic'; readonly op: Arithmetic; readonly left: Operand; readonly right: Operand }
  /** A date moved by a number of `unit`; absent when the date is. */
  | {
      readonly kind: 'moved';
      readonly date: Operand;
      readonly by: Operand;
      readonly unit: DateUnit;
      readonly back: boolean;
    }
  /** Calendar days from the second date to the first; absent when one of them is. */
  | { readonly kind: 'days-between'; readonly to: Operand; readonly from: Operand };

export type Arithmetic = 'plus' | 'minus' | 'times';
export type DateUnit = 'days' | 'weeks' | 'months' | 'years';

export type Comparison = 'equals' | 'differs' | 'less' | 'at-most' | 'more' | 'at-least';

/** A condition of a template or of a rule: pure data, one member per operator. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly args: readonly Condition[] }
  | { readonly op: 'not'; readonly arg: Condition }
  /** The clause is agreed with one of these options. */
  | { readonly op: 'option'; readonly clause: ClauseId; readonly options: readonly string[] }
  /** The clause is in the document. */
  | { readonly op: 'present'; readonly clause: ClauseId }
  | { readonly op: 'filled'; readonly path: Path }
  | { readonly op: 'true'; readonly path: Path }
  | { readonly op: Comparison; readonly left: Operand; readonly right: Operand }
  | { readonly op: 'in'; readonly left: Operand; readonly values: readonly ParameterValue[] }
  /** The list holds the value: `software in object_kinds`. */
  | { readonly op: 'holds'; readonly path: Path; readonly value: ParameterValue }
  | { readonly op: 'any' | 'every'; readonly path: Path; readonly where: Condition }
  /** Two lists have an item in common; everything on the left is on the right. Territories hold their countries. */
  | { readonly op: 'overlaps' | 'within'; readonly left: Operand; readonly right: Operand };
