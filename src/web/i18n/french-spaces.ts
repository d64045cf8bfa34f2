import type { PostProcessorModule } from 'i18next';

/** No line begins with a mark, nor ends with an opening one (Imprimerie nationale, Lexique: narrow before `;`, `!` and `?`). */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[;!?])/g, '\u202F').replace(/ (?=[:»%€])|(?<=«) /g, '\u00A0');
}

/** Sets the spaces of every French text of the screens, after names and numbers have come into it. */
export const FRENCH_SPACES: PostProcessorModule = {
  type: 'postProcessor',
  name: 'french-spaces',
  process: (value, _key, _options, translator: { readonly language?: string }) =>
    translator.language === 'fr' ? frenchSpaces(value) : value,
};
