import type { Refusal } from '../../refusal.ts';
import type { Library } from '../library.ts';
import type { Selection } from '../selection.ts';
import { rangeFault } from './range.ts';

/**
 * Values inside their limits that the market rarely sees (`usual` of the parameter): allowed, and
 * said. Code `parameter-unusual`.
 */
export function unusualValues(library: Library, selection: Selection): readonly Refusal[] {
  return library.clauses.flatMap((clause) => {
    const chosen = selection.clauses[clause.id];
    if (chosen === undefined) return [];
    return clause.parameters.flatMap((parameter) => {
      const size = sizeOf(chosen.parameters[parameter.name]);
      if (parameter.usual === undefined || size === null) return [];
      const place = { label: parameter.label, pointer: `/clauses/${clause.id}/parameters/${parameter.name}` };
      return rangeFault(size, parameter, parameter.usual, place).map((fault) => ({
        ...fault,
        code: 'parameter-unusual',
      }));
    });
  });
}

function sizeOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const amount = typeof value === 'object' && value !== null && 'amount' in value ? value.amount : null;
  return typeof amount === 'number' ? amount : null;
}
