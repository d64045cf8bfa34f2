import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Term } from '../domain/memorandum/library.ts';
import type { TemplateInline } from '../domain/memorandum/template.ts';
import type { Lines } from './body-reader.ts';
import type { CompiledText } from './compiled-text.ts';
import type { Declarations } from './declarations.ts';
import type { Faults } from './fault.ts';
import { walk } from './walk.ts';

/**
 * Finds declared terms without their `[[=Term]]`, terms defined twice or outside the clause that
 * declares them, terms that no text uses, and forms of a defined term written without brackets.
 */
export function checkTerms(
  texts: readonly CompiledText[],
  declarations: Declarations,
  lines: Lines,
  faults: Faults,
): void {
  const complete = [...declarations.catalogue].every((clause) => declarations.clauses.has(clause));
  for (const language of LANGUAGES) {
    const used = new Set<string>();
    for (const text of texts) checkText(text, language, used, declarations, lines, faults);
    for (const text of texts)
      for (const term of text.terms) if (!used.has(term.id)) unused(text.file, term, complete, faults);
  }
}

function checkText(
  text: CompiledText,
  language: Language,
  used: Set<string>,
  declarations: Declarations,
  lines: Lines,
  faults: Faults,
): void {
  const own = new Set(text.terms.map((term) => term.id));
  const defined = new Set<string>();
  const forms = [...declarations.terms[language].values()]
    .map((term) => term[language])
    .filter((form) => form.includes(' '));
  walk(text.body[language], {
    inline: ({ node }) => {
      const line = lines.get(node) ?? 1;
      if (node.kind === 'text') return unmarked(node, forms, text.file, line, faults);
      if (node.kind !== 'term') return;
      if (!node.defines) used.add(node.term);
      if (!node.defines) return;
      defined.add(node.term);
      if (!own.has(node.term)) misplaced(text.file, line, node.text, faults);
    },
  });
  for (const term of text.terms) if (!defined.has(term.id)) undefinedTerm(text.file, term, language, faults);
}

/** Only terms of several words: a single capitalised word may be the first of a sentence. */
function unmarked(
  node: Extract<TemplateInline, { kind: 'text' }>,
  forms: readonly string[],
  file: string,
  line: number,
  faults: Faults,
): void {
  const form = forms.find((candidate) => node.text.includes(candidate));
  if (form === undefined) return;
  faults.warn(file, line, 'term-unmarked', {
    fr: `« ${form} » est un terme défini : écrivez [[${form}]].`,
    en: `"${form}" is a defined term: write [[${form}]].`,
  });
}

function undefinedTerm(file: string, term: Term, language: Language, faults: Faults): void {
  faults.error(file, 1, 'term-not-defined', {
    fr: `Le terme « ${term[language]} » est déclaré, mais le texte (${language}) ne le définit pas : écrivez [[=${term[language]}]] là où il est défini.`,
    en: `The term "${term[language]}" is declared, but the text (${language}) does not define it: write [[=${term[language]}]] where it is defined.`,
  });
}

function misplaced(file: string, line: number, form: string, faults: Faults): void {
  faults.error(file, line, 'term-misplaced', {
    fr: `Le terme « ${form} » est déclaré par une autre clause : un terme n’a qu’une définition.`,
    en: `The term "${form}" is declared by another clause: a term has one definition.`,
  });
}

/** A term that nobody uses is a fault once every clause is written, and a warning before. */
function unused(file: string, term: Term, complete: boolean, faults: Faults): void {
  const message = {
    fr: `Le terme « ${term.fr} » est défini et aucun texte ne l’emploie.`,
    en: `The term "${term.en}" is defined and no text uses it.`,
  };
  if (complete) faults.error(file, 1, 'term-unused', message);
  else faults.warn(file, 1, 'term-unused', message);
}
