import type { ClauseId } from '../../ids.ts';
import type { Condition } from '../condition/condition.ts';
import { ALWAYS, both, type Cube, either, NEVER } from './cube.ts';
import { maskOf, noneOf, type Variable } from './space.ts';

/** How a condition becomes a list of cubes: the clauses, and what is made of the parts that read values. */
export interface Translation {
  readonly variables: readonly Variable[];
  readonly indexOf: ReadonlyMap<ClauseId, number>;
  /** The cubes in which a part that reads values holds, or (`wanted` false) does not. */
  valuePart(condition: Condition, wanted: boolean): readonly Cube[];
}

/**
 * The combinations of options in which a condition holds (`wanted`), or does not, as a list of
 * cubes. A clause that is not in the library has no option, as when conditions are evaluated.
 */
export function cubesOf(condition: Condition, wanted: boolean, translation: Translation): readonly Cube[] {
  switch (condition.op) {
    case 'and':
    case 'or': {
      const parts = condition.args.map((arg) => cubesOf(arg, wanted, translation));
      return (condition.op === 'and') === wanted ? both(parts) : either(parts);
    }
    case 'not':
      return cubesOf(condition.arg, !wanted, translation);
    case 'option':
      return literal(condition.clause, wanted, translation, (variable) =>
        condition.options.reduce((mask, option) => mask | maskOf(variable, option), 0),
      );
    case 'present':
      return literal(condition.clause, wanted, translation, (variable) => noneOf(variable) - 1);
    default:
      return translation.valuePart(condition, wanted);
  }
}

function literal(
  clause: ClauseId,
  wanted: boolean,
  { variables, indexOf }: Translation,
  maskFor: (variable: Variable) => number,
): readonly Cube[] {
  const index = indexOf.get(clause);
  const variable = index === undefined ? undefined : variables[index];
  if (index === undefined || variable === undefined) return wanted ? NEVER : ALWAYS;
  const all = (noneOf(variable) << 1) - 1;
  const mask = wanted ? maskFor(variable) : all & ~maskFor(variable);
  if (mask === 0) return NEVER;
  return mask === all ? ALWAYS : [new Map([[index, mask]])];
}
