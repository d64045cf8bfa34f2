import { dayOf, isCalendarDate } from '../../calendar/civil-date.ts';
import { moveDate } from '../../calendar/move-date.ts';
import type { ParameterValue } from '../selection.ts';
import { type Comparable, comparable, isRecord } from './compare.ts';
import type { Arithmetic, Operand } from './condition.ts';
import type { Scope } from './evaluate.ts';

/**
 * The value of one side of a comparison. Total: what cannot be computed (a date moved by a
 * word) is absent, that is null; in a sum or a product an absent number is 0.
 */
export function operandValue(operand: Operand, scope: Scope): Comparable {
  switch (operand.kind) {
    case 'literal':
      return comparable(operand.value);
    case 'path':
      return comparable(scope.read(operand.path));
    case 'count':
      return items(scope.read(operand.path)).length;
    case 'sum':
      return items(scope.read(operand.path)).reduce<number>((total, item) => total + numberIn(item, operand.field), 0);
    case 'arithmetic':
      return arithmetic(operand.op, operandValue(operand.left, scope), operandValue(operand.right, scope));
    case 'moved':
      return moved(operand, scope);
    case 'days-between':
      return daysBetween(operandValue(operand.to, scope), operandValue(operand.from, scope));
  }
}

/** The items of a list; none when it is absent. */
export function items(value: ParameterValue | undefined): readonly ParameterValue[] {
  return Array.isArray(value) ? value : [];
}

/** A list as it is; one value as a list of one; nothing when it is absent. */
export function asList(value: Comparable): readonly ParameterValue[] {
  if (value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

function numberIn(item: ParameterValue, field: string): number {
  return numberOf(comparable(isRecord(item) ? item[field] : null));
}

function numberOf(value: Comparable): number {
  return typeof value === 'number' ? value : 0;
}

function arithmetic(op: Arithmetic, left: Comparable, right: Comparable): number {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (op === 'times') return a * b;
  return op === 'plus' ? a + b : a - b;
}

/** An absent number of days or months moves by nothing; a word in its place (`life-of-rights`) has no date. */
function moved(operand: Extract<Operand, { kind: 'moved' }>, scope: Scope): Comparable {
  const date = operandValue(operand.date, scope);
  const by = operandValue(operand.by, scope) ?? 0;
  if (!isCalendarDate(date) || typeof by !== 'number') return null;
  return moveDate(date, operand.back ? -by : by, operand.unit);
}

function daysBetween(to: Comparable, from: Comparable): Comparable {
  return isCalendarDate(to) && isCalendarDate(from) ? dayOf(to) - dayOf(from) : null;
}
