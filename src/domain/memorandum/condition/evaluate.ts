import type { ClauseId } from '../../ids.ts';
import type { ParameterValue } from '../selection.ts';
import type { Comparison, Condition, Operand, Path } from './condition.ts';

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
    case 'in':
      return condition.values.includes(operand(condition.left, scope) ?? null);
    case 'holds':
      return items(scope.read(condition.path)).includes(condition.value);
    case 'any':
      return items(scope.read(condition.path)).some((item) => holds(condition.where, scope.inside(item)));
    case 'every':
      return items(scope.read(condition.path)).every((item) => holds(condition.where, scope.inside(item)));
    default:
      return COMPARE[condition.op](operand(condition.left, scope), operand(condition.right, scope));
  }
}

/** Whether there is something to print: not absent, not an empty text, list or record. */
export function isFilled(value: ParameterValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** The items of a list; none when it is absent. */
export function items(value: ParameterValue | undefined): readonly ParameterValue[] {
  return Array.isArray(value) ? value : [];
}

type Comparable = string | number | boolean | null;

const COMPARE: { readonly [op in Comparison]: (left: Comparable, right: Comparable) => boolean } = {
  equals: (left, right) => same(left, right),
  differs: (left, right) => !same(left, right),
  less: (left, right) => ordered(left, right, (order) => order < 0),
  'at-most': (left, right) => ordered(left, right, (order) => order <= 0),
  more: (left, right) => ordered(left, right, (order) => order > 0),
  'at-least': (left, right) => ordered(left, right, (order) => order >= 0),
};

function same(left: Comparable, right: Comparable): boolean {
  if (typeof left === 'number' || typeof right === 'number') return (left ?? 0) === (right ?? 0);
  return left === right;
}

/** Numbers with numbers (an absent one is 0), dates with dates (ISO texts sort as dates do). */
function ordered(left: Comparable, right: Comparable, test: (order: number) => boolean): boolean {
  if (typeof left === 'string' && typeof right === 'string') return test(left < right ? -1 : Number(left > right));
  const a = left ?? 0;
  const b = right ?? 0;
  return typeof a === 'number' && typeof b === 'number' && test(a - b);
}

function operand(source: Operand, scope: Scope): Comparable {
  if (source.kind === 'literal') return comparable(source.value);
  const value = scope.read(source.path);
  if (source.kind === 'path') return comparable(value);
  if (source.kind === 'count') return items(value).length;
  return items(value).reduce<number>((total, item) => total + numberIn(item, source.field), 0);
}

function numberIn(item: ParameterValue, field: string): number {
  const value = comparable(isRecord(item) ? item[field] : null);
  return typeof value === 'number' ? value : 0;
}

/** Money compares by its cents. */
function comparable(value: ParameterValue | undefined): Comparable {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  const amount = isRecord(value) ? value['amount'] : undefined;
  return typeof amount === 'number' ? amount : null;
}

/** A record, not a list. */
export function isRecord(value: ParameterValue | undefined): value is { readonly [key: string]: ParameterValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
