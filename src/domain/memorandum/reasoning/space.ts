import type { ClauseId } from '../../ids.ts';
import type { Rule } from '../rule.ts';

/** The clause's choice: its options, and last "no option" (not needed, or still open). */
export interface Variable {
  /** Null for an unknown that is no clause: a value taken as free while the rules themselves are checked. */
  readonly clause: ClauseId | null;
  readonly options: readonly string[];
  /** May the memorandum do without: true of a conditional clause, while its trigger is false. */
  readonly conditional: boolean;
}

/** A forbidden combination: not all of these at once. `rule` is null for what a trigger demands. */
export interface Nogood {
  readonly rule: number | null;
  /** Variable and mask, alternating. */
  readonly literals: readonly { readonly variable: number; readonly mask: number }[];
}

/** All choices of a memorandum, and what the rules forbid of them while values stand as they are. */
export interface Space {
  readonly variables: readonly Variable[];
  readonly rules: readonly Rule[];
  readonly nogoods: readonly Nogood[];
  /** Which nogoods name a variable. */
  readonly naming: readonly (readonly number[])[];
}

/** For each variable the values still allowed, as a bit mask. */
export type Domains = readonly number[];

/** The mask of "no option". */
export function noneOf(variable: Variable): number {
  return 1 << variable.options.length;
}

/** The mask of an option; 0 when the clause has no such option. */
export function maskOf(variable: Variable, option: string): number {
  const at = variable.options.indexOf(option);
  return at < 0 ? 0 : 1 << at;
}

/** Everything that may be agreed: any option, and none where the clause may be left out. */
export function wholeSpace(space: Space): Domains {
  return space.variables.map((variable) => (variable.conditional ? noneOf(variable) << 1 : noneOf(variable)) - 1);
}

/** The one value of a mask that holds a single bit. */
export function onlyOption(variable: Variable, mask: number): string | null {
  return variable.options[Math.log2(mask)] ?? null;
}

/** Domains with one of them narrowed. */
export function narrowed(domains: Domains, variable: number, mask: number): Domains {
  return domains.map((domain, at) => (at === variable ? domain & mask : domain));
}
