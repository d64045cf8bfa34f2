import { LANGUAGES, type Language } from '../../domain/language.ts';
import { foldedWords, formsOf } from '../../domain/memorandum/glossary-terms.ts';
import type { Faults } from '../fault.ts';
import type { ClauseYaml } from '../front-matter.ts';
import type { ClausePart } from '../read-parts.ts';
import type { Glossary } from './read-glossary.ts';

/** A run of two capitals or more, with figures or not: TRL, C3, ISO. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*(?![\p{L}\p{N}])/gu;
/** Paragraphs of articles: L. 442-1, I. */
const ROMAN = /^[IVX]+$/;

/** Finds words of the trade and abbreviations that a clause's guidance uses and the glossary does not explain. */
export function checkJargon(part: ClausePart, glossary: Glossary, faults: Faults): void {
  for (const { path, text } of guidanceOf(part.yaml.value)) {
    for (const language of LANGUAGES) {
      for (const word of unexplained(text[language], glossary, language)) {
        const sentence = sentenceWith(word, text[language], language);
        faults.warn(part.source.path, part.yaml.lineOf(path), 'jargon-unexplained', {
          fr: `« ${word} » n’est pas expliqué dans glossary.yaml : « ${sentence} »`,
          en: `"${word}" is not explained in glossary.yaml: "${sentence}"`,
        });
      }
    }
  }
}

interface Guidance {
  readonly path: readonly (string | number)[];
  readonly text: { readonly [language in Language]: string };
}

/** What is said to people about a clause; the text of the contract itself is another matter. */
function guidanceOf(clause: ClauseYaml): readonly Guidance[] {
  const at = (path: readonly (string | number)[], text: Guidance['text']): Guidance => ({ path, text });
  const { questions } = clause;
  return [
    at(['purpose'], clause.purpose),
    ...clause.options.flatMap((option, index) => [
      at(['options', index, 'label'], option.label),
      at(['options', index, 'changes'], option.changes),
      at(['options', index, 'why'], option.why),
    ]),
    ...clause.parameters.flatMap(({ label, help }, index) => [
      at(['parameters', index, 'label'], label),
      ...(help === undefined ? [] : [at(['parameters', index, 'help'], help)]),
    ]),
    ...clause.legal.map(({ note }, index) => at(['legal', index, 'note'], note)),
    at(['sticking'], clause.sticking),
    at(['way_out'], clause.way_out),
    at(['questions'], { fr: questions.fr.join(' '), en: questions.en.join(' ') }),
    at(['example'], clause.example),
  ];
}

function unexplained(text: string, { entries, jargon, plain }: Glossary, language: Language): readonly string[] {
  const words = ` ${foldedWords(text, language)} `;
  const used = jargon[language].filter(({ folded }) => words.includes(folded)).map(({ word }) => word);
  const short = [...text.matchAll(ABBREVIATION)].map(([word]) => word).filter((word) => !ROMAN.test(word));
  const suspects = [...new Set([...used, ...short])].filter((word) => !plain.includes(word));
  return suspects.filter((word) => {
    const wanted = ` ${foldedWords(word, language)} `;
    return !entries.some((entry) => {
      const forms = formsOf(entry, language);
      return forms.some((form) => form.includes(wanted)) && forms.some((form) => words.includes(form));
    });
  });
}

function sentenceWith(word: string, text: string, language: Language): string {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const wanted = ` ${foldedWords(word, language)} `;
  return sentences.find((sentence) => ` ${foldedWords(sentence, language)} `.includes(wanted)) ?? text;
}
