import { isRecord } from '../domain/memorandum/condition/compare.ts';
import type { ValueDefinition } from '../domain/memorandum/parameter.ts';
import type { ParameterValue } from '../domain/memorandum/selection.ts';

/** Cents in one euro, basis points in one per cent. */
const HUNDRED = 100;

/**
 * Authors write euros in euros and percentages in per cent; values are stored in cents with their
 * currency and in basis points. Lists and records are walked; anything else is left as it is.
 */
export function fromAuthor(value: ParameterValue, definition: ValueDefinition | undefined): ParameterValue {
  if (definition === undefined || value === null) return value;
  if (typeof value === 'number') return fromNumber(value, definition);
  if (Array.isArray(value)) {
    const item: ValueDefinition | undefined = definition.items ?? { type: 'record', fields: definition.fields ?? [] };
    return value.map((one: ParameterValue) => fromAuthor(one, item));
  }
  if (!isRecord(value) || definition.fields === undefined) return value;
  const fields = definition.fields;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      fromAuthor(
        one,
        fields.find((field) => field.name === key),
      ),
    ]),
  );
}

/** The same for a parameter with one value per party. */
export function fromAuthorPerParty(
  value: ParameterValue,
  definition: ValueDefinition & { readonly per?: 'party' },
): ParameterValue {
  if (definition.per === undefined || !isRecord(value)) return fromAuthor(value, definition);
  return Object.fromEntries(Object.entries(value).map(([party, one]) => [party, fromAuthor(one, definition)]));
}

function fromNumber(value: number, definition: ValueDefinition): ParameterValue {
  if (definition.type === 'money') return { amount: Math.round(value * HUNDRED), currency: 'EUR' };
  return sizeFromAuthor(value, definition.type);
}

/** A limit as the author wrote it, in the unit in which values are stored. */
export function sizeFromAuthor(value: number, type: string): number {
  return type === 'money' || type === 'percent' ? Math.round(value * HUNDRED) : value;
}
