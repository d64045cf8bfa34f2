import type { OptionId } from '../../ids.ts';
import type { Condition } from '../condition/condition.ts';
import { holds, type Scope } from '../condition/evaluate.ts';
import type { Clause, Library } from '../library.ts';
import type { Rule } from '../rule.ts';
import type { Selection } from '../selection.ts';
import { effectiveValues, type Values } from '../values/effective.ts';
import type { Cube } from './cube.ts';
import { cubesOf, type Translation } from './cubes-of.ts';
import { parametersUnder } from './parameters-under.ts';
import { type Nogood, noneOf, type Space, type Variable } from './space.ts';
import { supposing } from './supposing.ts';
import { type Standing, valueCubes } from './value-cubes.ts';

export interface SpaceInput {
  readonly library: Library;
  readonly rules: readonly Rule[];
  /** Whose values are read; a clause that is not in it has its defaults. */
  readonly selection: Selection;
  /** Facts, the state of the engagement, figures in force. */
  readonly scope: Scope;
  /** Whether a part of a rule reads something that nobody has filled in: it then never makes a rule fire. */
  readonly leftOut?: (part: Condition, standings: readonly Standing[]) => boolean;
}

const NO_VALUES: Values = {};

/** All choices of options, and what triggers and rules forbid of them, values standing as they are. */
export function compileSpace(input: SpaceInput): Space {
  const variables = variablesOf(input.library);
  return spaceOf(input, variables, translationFor(input, variables));
}

export function variablesOf(library: Library): readonly Variable[] {
  return library.clauses.map((clause) => ({
    clause: clause.id,
    options: clause.options.map((option) => option.id),
    conditional: clause.trigger !== null,
  }));
}

/** The nogoods of triggers and rules under a translation. */
export function spaceOf(
  { library, rules }: Pick<SpaceInput, 'library' | 'rules'>,
  variables: readonly Variable[],
  translation: Translation,
): Space {
  const nogoods = [
    ...library.clauses.flatMap((clause, index) => triggerNogoods(clause, index, translation)),
    ...rules.flatMap((rule, index) => cubesOf(rule.condition, true, translation).map((cube) => nogoodOf(index, cube))),
  ];
  const naming: number[][] = variables.map(() => []);
  for (const [index, { literals }] of nogoods.entries()) {
    for (const { variable } of literals) naming[variable]?.push(index);
  }
  return { variables, rules, nogoods, naming };
}

/** A conditional clause has an option when its trigger is true, and none when it is false. */
function triggerNogoods(clause: Clause, index: number, translation: Translation): readonly Nogood[] {
  const variable = translation.variables[index];
  if (clause.trigger === null || variable === undefined) return [];
  const none = noneOf(variable);
  const demanded = cubesOf(clause.trigger, true, translation).map((cube) => withLiteral(cube, index, none));
  const idle = cubesOf(clause.trigger, false, translation).map((cube) => withLiteral(cube, index, none - 1));
  return [...demanded, ...idle].flat();
}

function withLiteral(cube: Cube, index: number, mask: number): readonly Nogood[] {
  const shared = mask & (cube.get(index) ?? mask);
  return shared === 0 ? [] : [nogoodOf(null, new Map(cube).set(index, shared))];
}

function nogoodOf(rule: number | null, cube: Cube): Nogood {
  return { rule, literals: [...cube].map(([variable, mask]) => ({ variable, mask })) };
}

function translationFor(input: SpaceInput, variables: readonly Variable[]): Translation {
  const { library, selection, scope, leftOut } = input;
  const indexOf = new Map(library.clauses.map((clause, index) => [clause.id, index]));
  const cache = new Map<string, Values>();
  const valuesUnder = (index: number, option: string | null): Values => {
    const clause = library.clauses[index];
    if (clause === undefined || option === null) return NO_VALUES;
    const key = `${index}:${option}`;
    const values = cache.get(key) ?? valuesOf(clause, option, selection);
    cache.set(key, values);
    return values;
  };
  const isTrue = (condition: Condition, standings: readonly Standing[]): boolean =>
    holds(condition, supposing(scope, standings));
  return {
    variables,
    indexOf,
    valuePart: (condition, wanted) =>
      valueCubes(condition, wanted, {
        variables,
        indexOf,
        valuesUnder,
        holds: (part, standings) => (leftOut?.(part, standings) === true ? !wanted : isTrue(part, standings)),
      }),
  };
}

function valuesOf(clause: Clause, option: string, selection: Selection): Values {
  const parameters = parametersUnder(clause, selection.clauses[clause.id], option);
  return effectiveValues(clause, { option: option as OptionId, parameters });
}
