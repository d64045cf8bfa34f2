import type { ClauseId, OptionId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import { shown } from './shown.ts';

/** `Exclusivité — Fenêtre de preuve de concept`, as HTML; the ids while the clause is not written. */
export function optionName(
  { clause, option }: { readonly clause: ClauseId; readonly option: OptionId },
  library: Library,
  language: Language,
): string {
  const found = library.clauses.find((candidate) => candidate.id === clause);
  const label = found?.options.find((candidate) => candidate.id === option)?.label;
  if (found === undefined || label === undefined) return `<code>${clause}:${option}</code>`;
  return shown(`${found.title[language]} — ${label[language]}`, language);
}
