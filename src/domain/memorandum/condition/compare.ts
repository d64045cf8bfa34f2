import type { ParameterValue } from '../selection.ts';
import type { Comparison } from './condition.ts';

/** A value as it is compared: money is its number of cents, an absent value is null. */
export type Comparable = ParameterValue;

/** Money compares by its cents; everything else as it is. */
export function comparable(value: ParameterValue | undefined): Comparable {
  if (value === undefined || value === null) return null;
  const amount = isRecord(value) ? value['amount'] : undefined;
  return typeof amount === 'number' ? amount : value;
}

/** Whether two values compare as asked. Only numbers, amounts and dates have an order; an absent number is 0. */
export function compares(op: Comparison, left: Comparable, right: Comparable): boolean {
  switch (op) {
    case 'equals':
      return same(left, right);
    case 'differs':
      return !same(left, right);
    case 'less':
      return ordered(left, right, (order) => order < 0);
    case 'at-most':
      return ordered(left, right, (order) => order <= 0);
    case 'more':
      return ordered(left, right, (order) => order > 0);
    case 'at-least':
      return ordered(left, right, (order) => order >= 0);
  }
}

function same(left: Comparable, right: Comparable): boolean {
  if (typeof left === 'number' || typeof right === 'number') return (left ?? 0) === (right ?? 0);
  return sameValue(left, right);
}

/**
 * Whether two values are the same through and through: lists item by item, records field by field,
 * whatever the order of the fields; a field left out is the same as a blank one. A text in one
 * language is the same as a text in two when one of the two is it.
 */
export function sameValue(left: ParameterValue | undefined, right: ParameterValue | undefined): boolean {
  const a = left ?? null;
  const b = right ?? null;
  if (typeof a === 'string' && isRecord(b)) return a === b['fr'] || a === b['en'];
  if (typeof b === 'string' && isRecord(a)) return sameValue(b, a);
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]));
}

/** Numbers with numbers (an absent one is 0), dates with dates (ISO texts sort as dates do). */
function ordered(left: Comparable, right: Comparable, test: (order: number) => boolean): boolean {
  if (typeof left === 'string' && typeof right === 'string') return test(left < right ? -1 : Number(left > right));
  const a = left ?? 0;
  const b = right ?? 0;
  return typeof a === 'number' && typeof b === 'number' && test(a - b);
}

function isList(value: ParameterValue): value is readonly ParameterValue[] {
  return Array.isArray(value);
}

/** A record, not a list. */
export function isRecord(value: ParameterValue | undefined): value is { readonly [key: string]: ParameterValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
