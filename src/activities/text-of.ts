import type { CalendarDate, ClauseId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { bind } from '../domain/memorandum/bind/bind.ts';
import type { Library } from '../domain/memorandum/library.ts';
import type { ClauseSelection, Facts, Selection } from '../domain/memorandum/selection.ts';
import type { DocumentTree } from '../domain/memorandum/tree.ts';
import { checkSelection } from '../domain/memorandum/values/check-selection.ts';
import type { Refusal } from '../domain/refusal.ts';

export interface TextInput {
  readonly library: Library;
  readonly clauses: { readonly [clause: ClauseId]: ClauseSelection };
  /** Those that the library does not ask for are left out. */
  readonly facts: Facts;
  readonly language: Language;
  /** Printed on the text; a blank when null. */
  readonly date: CalendarDate | null;
}

export interface Text {
  readonly selection: Selection;
  readonly tree: DocumentTree;
  /** Values out of range, dangling references, missing clauses: a draft may have some, a frozen text none. */
  readonly faults: readonly Refusal[];
}

/** The text of what is chosen, as a draft shows it and as a freeze fixes it. */
export function textOf({ library, clauses, facts, language, date }: TextInput): Text {
  const asked = Object.entries(facts).filter(([name]) => library.facts.some((fact) => fact.name === name));
  const selection: Selection = { libraryVersion: library.version, clauses, facts: Object.fromEntries(asked) };
  const refusals = checkSelection(library, selection);
  const { tree, faults } = bind({ library, selection, language, date });
  return { selection, tree, faults: [...refusals, ...faults] };
}
