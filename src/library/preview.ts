import type { OptionId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { bind } from '../domain/memorandum/bind/bind.ts';
import type { Clause, Library } from '../domain/memorandum/library.ts';
import type { Selection } from '../domain/memorandum/selection.ts';
import type { Article, DocumentTree } from '../domain/memorandum/tree.ts';
import { defaultOption } from '../domain/memorandum/values/active-clauses.ts';
import type { Refusal } from '../domain/refusal.ts';

export interface OptionPreview {
  readonly option: OptionId;
  readonly language: Language;
  readonly article: Article;
  readonly tree: DocumentTree;
  readonly faults: readonly Refusal[];
}

/**
 * Each option of a clause as it reads in one language: other clauses at their defaults, parameters at
 * theirs or blank. Every conditional clause is in, so that every reference has its target.
 */
export function previewClause(library: Library, clause: Clause, language: Language): readonly OptionPreview[] {
  const whole: Library = { ...library, clauses: library.clauses.map((one) => ({ ...one, trigger: null })) };
  return clause.options.map((option) => {
    const selection = selectionWith(whole, clause, option.id);
    const { tree, faults } = bind({ library: whole, selection, language, date: null });
    const article = tree.articles.find((candidate) => candidate.clause === clause.id);
    if (article === undefined) throw new Error(`clause ${clause.id} is not in its own preview`);
    return { option: option.id, language, article, tree, faults };
  });
}

function selectionWith(library: Library, clause: Clause, option: OptionId): Selection {
  const clauses = Object.fromEntries(
    library.clauses.map((one) => [
      one.id,
      { option: one.id === clause.id ? option : defaultOption(one), parameters: {} },
    ]),
  );
  return { libraryVersion: library.version, clauses, facts: {} };
}
