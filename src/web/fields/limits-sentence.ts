import type { Language } from '../../domain/language.ts';
import { formatDefined } from '../../domain/memorandum/format/format-value.ts';
import { INTEGER_TYPES, type Limits, type ValueDefinition } from '../../domain/memorandum/parameter.ts';
import type { ParameterValue } from '../../domain/memorandum/selection.ts';

/** The limits of a value, with their unit, in words; undefined where there are none worth saying. */
export function limitsSentence(definition: ValueDefinition, limits: Limits, language: Language): string | undefined {
  const { min, max } = limits;
  if (min === undefined && max === undefined) return undefined;
  if (definition.type === 'text' && max === undefined) return undefined;
  const show = (size: number) => sized(size, definition, language);
  const fr = language === 'fr';
  if (min === undefined || min === 0 || (definition.type !== 'list' && isCounted(definition) && min <= 1))
    return max === undefined ? undefined : `${fr ? 'au plus' : 'at most'} ${show(max)}`;
  if (max === undefined) return `${fr ? 'au moins' : 'at least'} ${show(min)}`;
  return fr
    ? `entre ${bare(min, definition) ?? show(min)} et ${show(max)}`
    : `between ${bare(min, definition) ?? show(min)} and ${show(max)}`;
}

/** Types whose limits count characters or items. */
const COUNTED: readonly string[] = ['text', 'list', 'records'];

/** Whether the limits count characters or items: what a law asks for is then that something be there. */
export function isCounted({ type }: ValueDefinition): boolean {
  return COUNTED.includes(type);
}

const ITEMS: { readonly [type: string]: { readonly [language in Language]: string } } = {
  text: { fr: 'caractères', en: 'characters' },
  list: { fr: 'éléments', en: 'items' },
  records: { fr: 'éléments', en: 'items' },
};

function sized(size: number, definition: ValueDefinition, language: Language): string {
  const unit = ITEMS[definition.type];
  if (unit !== undefined) return `${size} ${unit[language]}`;
  const value: ParameterValue = definition.type === 'money' ? { amount: size, currency: 'EUR' } : size;
  return formatDefined(value, definition, language);
}

/** The first of two limits needs no unit when it is a plain number. */
function bare(size: number, definition: ValueDefinition): string | undefined {
  if (isCounted(definition)) return String(size);
  return INTEGER_TYPES.includes(definition.type) && definition.type !== 'percent' ? String(size) : undefined;
}
