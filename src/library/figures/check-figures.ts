import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { Lines } from '../body-reader.ts';
import type { CompiledText } from '../compiled-text.ts';
import type { Faults } from '../fault.ts';
import type { FixedByLaw, ValueYaml } from '../front-matter.ts';
import type { Yaml } from '../read-yaml.ts';
import { figuresIn } from './figures-in.ts';
import { plainTexts } from './plain-texts.ts';

/** What a card says of the figures of its text. An annex has no references to laws, and no parameters. */
export interface FigureCard {
  readonly fixed_by_law: FixedByLaw;
  readonly legal?: readonly { readonly ref: string }[];
  readonly parameters?: readonly ValueYaml[];
}

/**
 * Finds amounts, periods and rates written into a text that people negotiate: each must be a
 * parameter, unless the card says by `fixed_by_law` which law fixes it. Finds too the declarations
 * that fit no figure, or a law that the card does not cite.
 */
export function checkFigures(text: CompiledText, yaml: Yaml<FigureCard>, lines: Lines, faults: Faults): void {
  const declared = yaml.value.fixed_by_law;
  const figures = LANGUAGES.map((language) => figuresOf(text, language));
  for (const figure of figures.flat()) {
    if (declared.some((one) => one.paragraph === figure.paragraph)) continue;
    bare(text.file, lines.get(figure.block) ?? 1, figure.words, figure.sentence, faults);
  }
  for (const [index, { paragraph, source }] of declared.entries()) {
    const line = yaml.lineOf(['fixed_by_law', index]);
    if (!figures.every((found) => found.some((figure) => figure.paragraph === paragraph))) {
      faults.error(text.file, line, 'figure-missing-in-text', {
        fr: `« fixed_by_law » annonce un chiffre au paragraphe « ${paragraph} » : il n’y en a pas, en français ou en anglais.`,
        en: `"fixed_by_law" announces a figure in the paragraph "${paragraph}": there is none, in French or in English.`,
      });
    }
    if (yaml.value.legal !== undefined && !yaml.value.legal.some(({ ref }) => ref.includes(source))) {
      faults.error(text.file, line, 'law-not-cited', {
        fr: `« ${source} » fixe un chiffre du texte et n’est pas cité sous « legal ».`,
        en: `"${source}" fixes a figure of the text and is not cited under "legal".`,
      });
    }
  }
  checkLabels(yaml.value.parameters ?? [], ['parameters'], text.file, yaml, faults);
}

/** Finds figures in what stands around the articles: a title, a notice, a mention. `path` tells the line. */
export function checkFiguresOfSentence(
  sentence: { readonly [language in Language]: string },
  file: string,
  line: number,
  faults: Faults,
): void {
  for (const language of LANGUAGES) {
    for (const figure of figuresIn(sentence[language])) bare(file, line, figure, sentence[language], faults);
  }
}

/** A label is printed inside a sentence; a value that a law fixes says so by its `source`. */
export function checkLabels(
  values: readonly (ValueYaml & { readonly name?: string })[],
  path: readonly (string | number)[],
  file: string,
  yaml: Yaml<unknown>,
  faults: Faults,
): void {
  for (const [index, value] of values.entries()) {
    const here = [...path, index];
    for (const [at, { label }] of (value.values ?? []).entries()) {
      if (value.source !== undefined) continue;
      checkFiguresOfSentence(label, file, yaml.lineOf([...here, 'values', at]), faults);
    }
    checkLabels(value.fields ?? value.items?.fields ?? [], [...here, 'fields'], file, yaml, faults);
  }
}

interface Figure {
  readonly block: object;
  readonly paragraph: string;
  readonly words: string;
  readonly sentence: string;
}

function figuresOf(text: CompiledText, language: Language): readonly Figure[] {
  return plainTexts(text.body[language]).flatMap(({ block, text: words }) => {
    // Most paragraphs say no figure: those that do are read sentence by sentence.
    if (figuresIn(words).length === 0) return [];
    return words
      .split(/(?<=[.;:])\s/)
      .flatMap((sentence) =>
        figuresIn(sentence).map((figure) => ({ block, paragraph: idOf(block), words: figure, sentence })),
      );
  });
}

function idOf(block: object): string {
  return 'id' in block && typeof block.id === 'string' ? block.id : '';
}

function bare(file: string, line: number, figure: string, sentence: string, faults: Faults): void {
  const quoted = sentence.trim();
  faults.error(file, line, 'bare-figure', {
    fr: `« ${figure} » est écrit dans le texte et ne se négocie pas : faites-en un paramètre, ou nommez sous « fixed_by_law » la loi qui l’impose. Phrase : « ${quoted} »`,
    en: `"${figure}" is written into the text and cannot be negotiated: make it a parameter, or name under "fixed_by_law" the law that fixes it. Sentence: "${quoted}"`,
  });
}
