import { LANGUAGES, type Language } from '../../domain/language.ts';
import { foldedWords } from '../../domain/memorandum/glossary-terms.ts';
import type { GlossaryEntry } from '../../domain/memorandum/guides.ts';
import type { Faults } from '../fault.ts';
import { readYaml, type Yaml } from '../read-yaml.ts';
import type { Source } from '../sources.ts';
import { type GlossaryYaml, glossarySchema } from './guides-yaml.ts';

export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly jargon: { readonly [language in Language]: readonly JargonWord[] };
  readonly plain: readonly string[];
}

/** A word that needs an entry, as written and as it is looked for. */
interface JargonWord {
  readonly word: string;
  readonly folded: string;
}

/** Reads `glossary.yaml`; null when it is not one. An id or a word that stands twice is a fault. */
export function readGlossary(source: Source, faults: Faults): Glossary | null {
  const yaml = readYaml(source.text, glossarySchema, source.path, faults);
  if (yaml === null) return null;
  checkTwice(yaml, source.path, faults);
  const entries = yaml.value.terms.map(({ id, fr, en, forms, definition, false_friend }) => ({
    id,
    fr,
    en,
    forms,
    definition,
    falseFriend: false_friend ?? null,
  }));
  const words = (language: Language) =>
    yaml.value.jargon[language].map((word) => ({ word, folded: ` ${foldedWords(word, language)} ` }));
  return { entries, jargon: { fr: words('fr'), en: words('en') }, plain: yaml.value.plain };
}

function checkTwice({ value, lineOf }: Yaml<GlossaryYaml>, file: string, faults: Faults): void {
  const ids = new Set<string>();
  const words = new Set<string>();
  for (const [index, term] of value.terms.entries()) {
    const own = new Set(
      LANGUAGES.flatMap((language) =>
        [term[language], ...term.forms[language]].map((form) => `${language} ${foldedWords(form, language)}`),
      ),
    );
    const repeated = ids.has(term.id) ? term.id : [...own].find((word) => words.has(word));
    if (repeated !== undefined) {
      faults.error(file, lineOf(['terms', index]), 'duplicate-id', {
        fr: `Le terme « ${term.fr} » (${repeated}) figure deux fois dans le glossaire.`,
        en: `The term "${term.en}" (${repeated}) stands twice in the glossary.`,
      });
    }
    ids.add(term.id);
    for (const word of own) words.add(word);
  }
}
