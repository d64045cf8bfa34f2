import { INTEGER_TYPES, type ValueDefinition } from '../parameter.ts';
import type { ParameterValue } from '../selection.ts';
import type { Comparison } from './condition.ts';
import { LanguageFault, type Names, type ResolvedPath, unknownName } from './names.ts';
import type { Typed } from './parse-operand.ts';
import type { Token } from './tokens.ts';

/** Basis points in one per cent; cents in one euro. */
const HUNDREDTHS = 100;

const PARTIES = ['SU', 'IND', 'LAB'];

/**
 * Reads the right-hand side of a comparison: a literal of the left side's type, or the name of
 * another value. Refuses a literal of another type, and an order (`<`) on what has none.
 */
export function checkOperand(token: Token, definition: ValueDefinition | null, names: Names, op: Comparison): Typed {
  const ordered = definition === null || isOrdered(definition);
  if (!ordered && op !== 'equals' && op !== 'differs') {
    throw wrongType(
      'Seuls les nombres, montants, durées et dates se comparent par < ou >.',
      'Only numbers, amounts, durations and dates compare by < or >.',
    );
  }
  if (token.kind === 'word' && (ordered || token.text.includes('.'))) {
    const other = definition === null && !token.text.includes('.') ? null : names.resolve(token.text.split('.'));
    if (other !== null) return typedPath(other);
    if (definition !== null && ordered && definition.values === undefined) throw unknownName(token.text);
  }
  return { operand: { kind: 'literal', value: literalFor(token, definition) }, definition: null };
}

function typedPath(resolved: ResolvedPath): Typed {
  return { operand: { kind: 'path', path: resolved.path }, definition: resolved.definition };
}

/** The value that a token stands for beside a value of this type: 3 % is 300, 50 € is 5000. */
export function literalFor(token: Token, definition: ValueDefinition | null): ParameterValue {
  const type = definition?.type === 'list' ? definition.items?.type : definition?.type;
  const values = definition?.type === 'list' ? definition.items?.values : definition?.values;
  if (token.kind === 'number') return numberFor(token.value, token.unit, type);
  if (token.kind === 'pair' || token.kind === 'symbol')
    throw wrongType('Une valeur est attendue.', 'A value is expected.');
  if (token.kind === 'word' && (token.text === 'true' || token.text === 'false')) return booleanFor(token.text, type);
  const text = token.text;
  if (values !== undefined && !values.some((candidate) => candidate.value === text)) {
    const list = values.map((candidate) => candidate.value).join(', ');
    throw new LanguageFault('unknown-value', {
      fr: `« ${text} » n’est pas une valeur possible (valeurs : ${list}).`,
      en: `"${text}" is not a possible value (values: ${list}).`,
    });
  }
  if (type === 'party' && !PARTIES.includes(text)) throw wrongType('Écrivez SU, IND ou LAB.', 'Write SU, IND or LAB.');
  if (values === undefined && type !== undefined && !['party', 'territory', 'text', 'date', 'siren'].includes(type)) {
    throw wrongType(`« ${text} » n’est pas du bon type.`, `"${text}" is not of the right type.`);
  }
  return text;
}

function numberFor(value: number, unit: '' | '%' | '€', type: string | undefined): number {
  if (type === undefined) return unit === '' ? value : value * HUNDREDTHS;
  if (type === 'percent' && (unit === '%' || value === 0)) return Math.round(value * HUNDREDTHS);
  if (type === 'money' && (unit === '€' || value === 0)) return Math.round(value * HUNDREDTHS);
  if (type !== 'percent' && type !== 'money' && unit === '' && isNumber(type)) return value;
  throw wrongType(
    'L’unité ne convient pas : écrivez 3 % pour un pourcentage, 50000 € pour un montant, 12 pour une durée.',
    'The unit does not fit: write 3% for a percentage, 50000€ for an amount, 12 for a duration.',
  );
}

function booleanFor(text: string, type: string | undefined): boolean {
  if (type !== undefined && type !== 'boolean')
    throw wrongType('La valeur n’est pas oui/non.', 'The value is not yes/no.');
  return text === 'true';
}

function isNumber(type: string): boolean {
  return (INTEGER_TYPES as readonly string[]).includes(type);
}

function isOrdered(definition: ValueDefinition): boolean {
  return isNumber(definition.type) || definition.type === 'money' || definition.type === 'date';
}

function wrongType(fr: string, en: string): LanguageFault {
  return new LanguageFault('condition-type', { fr, en });
}
