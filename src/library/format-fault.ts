import { LanguageFault } from '../domain/memorandum/condition/names.ts';
import { INTEGER_TYPES, type ValueDefinition } from '../domain/memorandum/parameter.ts';
import { VALUE_FORMATS } from '../domain/memorandum/template.ts';

/** Which formats suit which types; the others suit any. */
const NEEDS: { readonly [format: string]: readonly string[] } = {
  words: [...INTEGER_TYPES.filter((type) => type !== 'percent'), 'money'],
  full: [...INTEGER_TYPES.filter((type) => type !== 'percent'), 'money'],
  number: INTEGER_TYPES,
  de: ['party', 'enum', 'text'],
  à: ['party', 'enum', 'text'],
  name: ['party'],
  or: ['list', 'records'],
};

/** The fault of formats that do not exist or do not suit a value's type; null when all is well. */
export function formatFault(formats: readonly string[], definition: ValueDefinition | null): LanguageFault | null {
  for (const format of formats) {
    const needs = NEEDS[format];
    if (!(VALUE_FORMATS as readonly string[]).includes(format)) {
      return new LanguageFault('unknown-format', {
        fr: `Le format « ${format} » n’existe pas (formats : ${VALUE_FORMATS.join(', ')}).`,
        en: `There is no format "${format}" (formats: ${VALUE_FORMATS.join(', ')}).`,
      });
    }
    if (needs === undefined || definition === null || needs.includes(definition.type)) continue;
    return new LanguageFault('format-type', {
      fr: `Le format « ${format} » ne convient pas à une valeur de type ${definition.type}.`,
      en: `The format "${format}" does not fit a value of type ${definition.type}.`,
    });
  }
  return null;
}
