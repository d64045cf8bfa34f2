import { INTEGER_TYPES, type ValueDefinition } from '../parameter.ts';
import type { Arithmetic, DateUnit, Operand } from './condition.ts';
import { literalFor } from './literal.ts';
import { LanguageFault, type Names, type ResolvedPath, unknownName } from './names.ts';
import { type TokenReader, unexpected } from './token-reader.ts';

/** One side of a comparison, with what is known of its type: null when its clause is not yet written. */
export interface Typed {
  readonly operand: Operand;
  readonly definition: ValueDefinition | null;
}

/** Units in which a date moves. */
const DATE_UNITS: readonly string[] = ['days', 'weeks', 'months', 'years'];

const FUNCTIONS: readonly string[] = ['count', 'sum'];
const SIGNS: { readonly [symbol: string]: Arithmetic } = { '+': 'plus', '-': 'minus' };

/** Whether an operand that is more than one word or number starts here. */
export function startsExpression(reader: TokenReader): boolean {
  const token = reader.peek();
  if (token?.kind === 'word' && FUNCTIONS.includes(token.text) && reader.isSymbol('(', 1)) return true;
  if (token?.kind === 'number' && unitWord(reader, 1) !== null) return true;
  return ['+', '-', '×'].some((symbol) => reader.isSymbol(symbol, 1));
}

/**
 * Reads sums and products of values and numbers: `review_days + 30 × max_delay_months`. A number alone
 * takes the type of what it is added to, or of `beside`; a date moves by days, weeks, months or years.
 */
export function parseExpression(reader: TokenReader, names: Names, beside: ValueDefinition | null): Typed {
  let left = parseTerm(reader, names, beside);
  for (;;) {
    const token = reader.peek();
    const op = token?.kind === 'symbol' ? SIGNS[token.text] : undefined;
    if (op === undefined) return left;
    reader.next();
    left = added(op, left, parseTerm(reader, names, left.definition));
  }
}

function parseTerm(reader: TokenReader, names: Names, beside: ValueDefinition | null): Typed {
  const token = reader.peek();
  if (token?.kind === 'number' && reader.isSymbol('×', 1)) {
    reader.next();
    reader.next();
    if (token.unit !== '') throw unexpected(token);
    const factor = parseTerm(reader, names, beside);
    const literal: Operand = { kind: 'literal', value: token.value };
    return {
      operand: { kind: 'arithmetic', op: 'times', left: literal, right: factor.operand },
      definition: scaled(factor.definition),
    };
  }
  const unit = token?.kind === 'number' ? unitWord(reader, 1) : null;
  if (token?.kind === 'number' && unit !== null) {
    reader.next();
    reader.next();
    return { operand: { kind: 'literal', value: token.value }, definition: { type: unit } };
  }
  if (token?.kind === 'number') {
    const value = literalFor(reader.next(), beside?.type === 'date' ? { type: 'integer' } : beside);
    return { operand: { kind: 'literal', value }, definition: beside?.type === 'date' ? { type: 'integer' } : beside };
  }
  if (token?.kind === 'date')
    return {
      operand: { kind: 'literal', value: reader.next().kind === 'date' ? token.text : null },
      definition: { type: 'date' },
    };
  return parseValue(reader, names);
}

/** A product with a plain number: an amount or a rate stays one; a duration loses its unit. */
function scaled(definition: ValueDefinition | null): ValueDefinition | null {
  if (definition === null || definition.type === 'money' || definition.type === 'percent') return definition;
  if (INTEGER_TYPES.includes(definition.type)) return { type: 'integer' };
  throw notANumber();
}

/** Reads a name, or `count(…)`, `sum(…)`. */
export function parseValue(reader: TokenReader, names: Names): Typed {
  const word = reader.word();
  if (!FUNCTIONS.includes(word) || !reader.isSymbol('(')) return typed(resolveName(word, names));
  reader.expectSymbol('(');
  const name = reader.word();
  reader.expectSymbol(')');
  if (word === 'count') {
    return { operand: { kind: 'count', path: resolveName(name, names).path }, definition: { type: 'integer' } };
  }
  const field = fieldOf(name, names);
  return { operand: { kind: 'sum', path: field.list.path, field: field.name }, definition: field.definition };
}

/** `schedule.pct`: the list, and the field of its records. */
function fieldOf(name: string, names: Names): { list: ResolvedPath; name: string; definition: ValueDefinition | null } {
  const segments = name.split('.');
  const field = segments.pop() ?? '';
  const list = resolveName(segments.join('.'), names);
  const definition = list.definition?.fields?.find((candidate) => candidate.name === field) ?? null;
  if (list.definition !== null && definition === null) throw unknownName(name);
  return { list, name: field, definition };
}

function typed(resolved: ResolvedPath): Typed {
  return { operand: { kind: 'path', path: resolved.path }, definition: resolved.definition };
}

/** What a name stands for; refuses one that stands for nothing. */
export function resolveName(word: string, names: Names): ResolvedPath {
  const resolved = names.resolve(word.split('.'));
  if (resolved === null) throw unknownName(word);
  return resolved;
}

function added(op: Arithmetic, left: Typed, right: Typed): Typed {
  if (left.definition?.type === 'date') return addedToDate(op, left, right);
  const definition = sumType(left.definition, right.definition);
  return { operand: { kind: 'arithmetic', op, left: left.operand, right: right.operand }, definition };
}

function addedToDate(op: Arithmetic, left: Typed, right: Typed): Typed {
  const type = right.definition?.type;
  if (type === 'date' && op === 'minus') {
    return { operand: { kind: 'days-between', to: left.operand, from: right.operand }, definition: { type: 'days' } };
  }
  if (type === undefined || !isDateUnit(type)) {
    throw wrongUnits(
      'Une date se déplace d’un nombre de jours, de semaines, de mois ou d’années : écrivez par exemple « + 30 days ».',
      'A date moves by a number of days, weeks, months or years: write for example "+ 30 days".',
    );
  }
  const { operand: date } = left;
  return {
    operand: { kind: 'moved', date, by: right.operand, unit: type, back: op === 'minus' },
    definition: { type: 'date' },
  };
}

function isDateUnit(type: string): type is DateUnit {
  return DATE_UNITS.includes(type);
}

function sumType(left: ValueDefinition | null, right: ValueDefinition | null): ValueDefinition | null {
  if (left === null || right === null) return left ?? right;
  for (const one of [left, right]) if (one.type !== 'money' && !INTEGER_TYPES.includes(one.type)) throw notANumber();
  if (left.type === 'integer') return right;
  if (right.type === 'integer' || left.type === right.type) return left;
  throw unitsDiffer(left.type, right.type);
}

/** The fault of two values in different units side by side. */
export function unitsDiffer(left: string, right: string): LanguageFault {
  return wrongUnits(
    `Les unités diffèrent (${left} et ${right}) : convertissez l’une, par exemple « 30 × max_delay_months » pour des jours.`,
    `The units differ (${left} and ${right}): convert one, for example "30 × max_delay_months" for days.`,
  );
}

function wrongUnits(fr: string, en: string): LanguageFault {
  return new LanguageFault('condition-units', { fr, en });
}

function notANumber(): LanguageFault {
  return new LanguageFault('condition-type', {
    fr: 'Seuls les nombres, montants, pourcentages et durées s’additionnent ou se multiplient.',
    en: 'Only numbers, amounts, percentages and durations add up or multiply.',
  });
}

function unitWord(reader: TokenReader, ahead: number): DateUnit | null {
  const token = reader.peek(ahead);
  const text = token?.kind === 'word' ? token.text.replace(/^(day|week|month|year)$/, '$1s') : '';
  return isDateUnit(text) ? text : null;
}
