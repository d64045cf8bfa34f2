import type { ClauseId } from '../../ids.ts';
import type { Condition } from '../condition/condition.ts';
import type { Values } from '../values/effective.ts';
import { ALWAYS, type Cube, either, NEVER } from './cube.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { noneOf, type Variable } from './space.ts';

/** One way for a clause to be: an option, or none (null), with the values that go with it. */
export interface Standing {
  readonly clause: ClauseId;
  readonly option: string | null;
  readonly values: Values;
}

/** Options of a clause that a part of a condition cannot tell apart. */
interface Alike {
  readonly mask: number;
  readonly standing: Standing;
}

export interface ValueQuestion {
  readonly variables: readonly Variable[];
  readonly indexOf: ReadonlyMap<ClauseId, number>;
  /** The values of a clause under an option; none when it has no option. */
  valuesUnder(variable: number, option: string | null): Values;
  /** Whether the part holds while the clauses that it reads stand so. */
  holds(condition: Condition, standings: readonly Standing[]): boolean;
}

/**
 * The combinations of options in which a part that reads values holds, or does not: tried one by
 * one over the clauses that it reads. Options that give these parameters the same values count as one.
 */
export function valueCubes(condition: Condition, wanted: boolean, question: ValueQuestion): readonly Cube[] {
  const read = [...mentionsOf(condition)].flatMap(([clause, mention]) => {
    const index = question.indexOf.get(clause);
    return index === undefined ? [] : [{ index, alike: alikeOptions(index, mention, question) }];
  });
  const cubes: Cube[] = [];
  const visit = (at: number, chosen: readonly Standing[], cube: Cube): void => {
    const next = read[at];
    if (next === undefined) {
      if (question.holds(condition, chosen) === wanted) cubes.push(cube);
      return;
    }
    for (const { mask, standing } of next.alike) {
      visit(at + 1, [...chosen, standing], new Map(cube).set(next.index, mask));
    }
  };
  visit(0, [], new Map());
  return joined(cubes, question.variables);
}

function alikeOptions(index: number, mention: Mention, question: ValueQuestion): readonly Alike[] {
  const variable = question.variables[index];
  if (variable?.clause == null) return [];
  const groups = new Map<string, Alike>();
  for (const [at, option] of [...variable.options, null].entries()) {
    const values = question.valuesUnder(index, option);
    const read = [...mention.parameters].map((name) => values[name] ?? null);
    const key = JSON.stringify(mention.option ? [option, read] : read);
    const known = groups.get(key);
    const standing = known?.standing ?? { clause: variable.clause, option, values };
    groups.set(key, { mask: (known?.mask ?? 0) | (1 << at), standing });
  }
  return [...groups.values()];
}

/** Cubes that differ in one variable alone become one; a variable that may be anything is dropped. */
function joined(cubes: readonly Cube[], variables: readonly Variable[]): readonly Cube[] {
  const names = [...(cubes[0]?.keys() ?? [])];
  let list = cubes;
  for (const name of names) {
    const groups = new Map<string, Map<number, number>>();
    for (const cube of list) {
      const key = JSON.stringify([...cube].filter(([variable]) => variable !== name));
      const group = groups.get(key) ?? new Map(cube).set(name, 0);
      groups.set(key, group.set(name, (group.get(name) ?? 0) | (cube.get(name) ?? 0)));
    }
    list = [...groups.values()];
  }
  const loose = list.map((cube) => new Map([...cube].filter(([variable, mask]) => !isAll(variables[variable], mask))));
  if (loose.length === 0) return NEVER;
  return loose.some((cube) => cube.size === 0) ? ALWAYS : either([loose]);
}

function isAll(variable: Variable | undefined, mask: number): boolean {
  return variable !== undefined && mask === (noneOf(variable) << 1) - 1;
}
