import type { Language } from '../../src/domain/language.ts';

/** Companies, places and bodies that keep their names in the other language. */
const NAMES =
  /Aciéries du Val|Forges de l’Aven|\d+[^,|]*?(rue|quai|place)[^,|]*,|Agence pour la protection des programmes|Médiateur des entreprises|tribunal des activités économiques|Centre de médiation et d’arbitrage de Paris/g;

/** French words that no English text holds, and the other way round; names of laws and bodies keep their own. */
const STRANGERS: { readonly [language in Language]: RegExp } = {
  fr: /(?<![\p{L}’'-])(the|shall|hereof|of the|which|party's|any)(?![\p{L}-])/giu,
  en: /(?<![\p{L}’'-])(une|du|des|les|cette|est|sont|ou|avec|pour|dans|doit|chaque)(?![\p{L}-])/giu,
};

/** What a language forbids in print: French spaces, guillemets and apostrophes; English marks and currency. */
const MISPRINTS: { readonly [language in Language]: readonly RegExp[] } = {
  fr: [
    /[^\s\u00A0\u202F(|*]\s?(?<![\u00A0\u202F])[;!?](?!\w)/g,
    /(?<!\u00A0):(?=\s)/g,
    /\p{L}'\p{L}/gu,
    /"|«(?!\u00A0|\u202F)|(?<!\u00A0|\u202F)»/g,
    /\d [€%]|\d[€%]|€\d/g,
  ],
  en: [/\p{L}[ \u00A0\u202F][;:!?](?=\s)/gu, /[«»"]|\p{L}'\p{L}/gu, /\d[ \u00A0\u202F]?€|\d[ \u00A0\u202F]%/g],
};

/** Words of the other language in a text, each with what stands around it. */
export function strangersIn(text: string, language: Language): readonly string[] {
  return around(text.replaceAll(NAMES, '…'), STRANGERS[language]);
}

/** Places of a text that are not set as its language is, each with what stands around it. */
export function misprintsIn(text: string, language: Language): readonly string[] {
  return MISPRINTS[language].flatMap((pattern) => around(text.replace(/^\| ---.*$/gm, ''), pattern));
}

/** Each place in a text that a pattern finds, for a message that can be read. */
export function around(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) =>
    text.slice(Math.max(0, index - 40), index + found.length + 40),
  );
}
