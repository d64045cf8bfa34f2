import { LANGUAGES, type Language } from '../language.ts';
import { glossaryTermsIn } from './glossary-terms.ts';
import type { GlossaryEntry } from './guides.ts';
import type { Clause } from './library.ts';

/** A clause as it is explained: everything of it but its text, with the words of the glossary that it uses. */
export interface ClauseGuidance extends Omit<Clause, 'body' | 'trigger' | 'terms'> {
  readonly conditional: boolean;
  /** Ids of the glossary, in its order. */
  readonly glossary: readonly string[];
}

export function clauseGuidance(clause: Clause, glossary: readonly GlossaryEntry[]): ClauseGuidance {
  const { body, trigger, terms, ...guidance } = clause;
  const used = new Set(LANGUAGES.flatMap((language) => glossaryTermsIn(wordsOf(clause, language), glossary, language)));
  return {
    ...guidance,
    conditional: trigger !== null,
    glossary: glossary.filter((entry) => used.has(entry)).map((entry) => entry.id),
  };
}

function wordsOf(clause: Clause, language: Language): string {
  return [
    clause.title,
    clause.purpose,
    ...clause.options.flatMap(({ label, changes, why }) => [label, changes, why]),
    ...clause.parameters.flatMap(({ label, help }) => (help === undefined ? [label] : [label, help])),
    ...clause.legal.map(({ note }) => note),
    clause.sticking,
    clause.wayOut,
    clause.example,
  ]
    .map((text) => text[language])
    .concat(clause.questions[language])
    .join('\n');
}
