import type { ClauseId } from '../../ids.ts';
import type { ParameterValue } from '../selection.ts';
import { overlaps, within } from '../values/territory-sets.ts';
import { compares, sameValue } from './compare.ts';
import type { Condition, Path } from './condition.ts';
import { asList, items, operandValue } from './operand.ts';

/** What a condition is asked of: agreed options and values, as they stand. */
export interface Scope {
  /** The option of a clause that is in the document; undefined otherwise. */
  option(clause: ClauseId): string | undefined;
  /** The value at a path, defaults included; undefined when there is none. */
  read(path: Path): ParameterValue | undefined;
  /** The scope inside a repetition, with the record or item at hand. */
  inside(item: ParameterValue): Scope;
}

/** Whether a condition holds. Total: an absent value makes a comparison false, and counts as 0 beside a number. */
export function holds(condition: Condition, scope: Scope): boolean {
  switch (condition.op) {
    case 'and':
      return condition.args.every((arg) => holds(arg, scope));
    case 'or':
      return condition.args.some((arg) => holds(arg, scope));
    case 'not':
      return !holds(condition.arg, scope);
    case 'option':
      return condition.options.includes(scope.option(condition.clause) ?? '');
    case 'present':
      return scope.option(condition.clause) !== undefined;
    case 'filled':
      return isFilled(scope.read(condition.path));
    case 'true':
      return scope.read(condition.path) === true;
    case 'in': {
      const value = operandValue(condition.left, scope);
      return condition.values.some((candidate) => sameValue(candidate, value));
    }
    case 'holds':
      return items(scope.read(condition.path)).some((item) => sameValue(item, condition.value));
    case 'any':
      return items(scope.read(condition.path)).some((item) => holds(condition.where, scope.inside(item)));
    case 'every':
      return items(scope.read(condition.path)).every((item) => holds(condition.where, scope.inside(item)));
    case 'overlaps':
      return overlaps(asList(operandValue(condition.left, scope)), asList(operandValue(condition.right, scope)));
    case 'within':
      return within(asList(operandValue(condition.left, scope)), asList(operandValue(condition.right, scope)));
    default:
      return compares(condition.op, operandValue(condition.left, scope), operandValue(condition.right, scope));
  }
}

/** Whether there is something to print: not absent, not an empty text, list or record. */
export function isFilled(value: ParameterValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
