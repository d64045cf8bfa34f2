import type { Bilingual } from '../../language.ts';
import type { Refusal } from '../../refusal.ts';
import { formatDefined } from '../format/format-value.ts';
import type { Limits, ValueDefinition } from '../parameter.ts';
import { type Place, refuse } from './place.ts';

/**
 * Refuses a size outside the limits. `parameter-beyond-law` quotes the article when the limits are
 * the law's, `parameter-out-of-range` when they are the catalogue's.
 */
export function rangeFault(
  size: number,
  definition: ValueDefinition,
  limits: Limits,
  place: Place,
): readonly Refusal[] {
  const below = limits.min !== undefined && size < limits.min;
  const above = limits.max !== undefined && size > limits.max;
  if (!below && !above) return [];
  const code = definition.legalStop === true ? 'parameter-beyond-law' : 'parameter-out-of-range';
  return [refuse(code, place, sentence(definition, limits), definition.source)];
}

function sentence(definition: ValueDefinition, limits: Limits): Bilingual {
  const unit = UNITS[definition.type];
  const show = (size: number, language: 'fr' | 'en') =>
    unit === undefined ? formatDefined(sizeValue(size, definition), definition, language) : `${size} ${unit[language]}`;
  if (limits.min === undefined) {
    return { fr: `au plus ${show(limits.max ?? 0, 'fr')}`, en: `at most ${show(limits.max ?? 0, 'en')}` };
  }
  if (limits.max === undefined)
    return { fr: `au moins ${show(limits.min, 'fr')}`, en: `at least ${show(limits.min, 'en')}` };
  return {
    fr: `entre ${show(limits.min, 'fr')} et ${show(limits.max, 'fr')}`,
    en: `between ${show(limits.min, 'en')} and ${show(limits.max, 'en')}`,
  };
}

const UNITS: { readonly [type: string]: Bilingual } = {
  text: { fr: 'caractères', en: 'characters' },
  list: { fr: 'éléments', en: 'items' },
  records: { fr: 'éléments', en: 'items' },
};

function sizeValue(size: number, definition: ValueDefinition) {
  return definition.type === 'money' ? { amount: size, currency: 'EUR' } : size;
}
