import type { Library } from '../library.ts';
import type { Rule } from '../rule.ts';
import { spaceOf, variablesOf } from './compile-space.ts';
import type { Space, Variable } from './space.ts';

/**
 * The choices of options with every value taken as free: each part of a rule that reads values may
 * hold or not, the same part the same way everywhere. What is impossible here is impossible with any
 * values; what is possible may yet need values that do not exist together.
 */
export function freeSpace(library: Library, rules: readonly Rule[]): Space {
  const variables: Variable[] = [...variablesOf(library)];
  const indexOf = new Map(library.clauses.map((clause, index) => [clause.id, index]));
  const unknowns = new Map<string, number>();
  return spaceOf({ library, rules }, variables, {
    variables,
    indexOf,
    valuePart: (condition, wanted) => {
      const key = JSON.stringify(condition);
      const known = unknowns.get(key);
      const index = known ?? variables.push({ clause: null, options: ['holds'], conditional: true }) - 1;
      unknowns.set(key, index);
      return [new Map([[index, wanted ? HOLDS : FAILS]])];
    },
  });
}

/** The two values of an unknown, as bits: its one "option", and none. */
const HOLDS = 1;
const FAILS = 2;
