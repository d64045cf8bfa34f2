import { canonicalJson } from '../../evidence/canonical-json.ts';
import type { ClauseId } from '../../ids.ts';
import type { Bilingual, Language } from '../../language.ts';
import type { Clause, Library } from '../library.ts';
import type { TemplateBlock } from '../template.ts';

/** Names that are only in the newer, only in the older, and in both with another content. */
export interface Names {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export interface ClauseDifference {
  readonly clause: ClauseId;
  readonly title: Bilingual;
  readonly change: 'added' | 'removed' | 'changed';
  /** The contract is another: text, options, parameters, or when it comes in. Not so where only the guidance was reworded. */
  readonly reopens: boolean;
  readonly options: Names;
  readonly parameters: Names;
  /** Ids of paragraphs, by language: `scope`, `p3`. */
  readonly texts: { readonly [language in Language]: Names };
}

export interface LibraryDifference {
  /** In the order of the newer; what it has lost comes last. */
  readonly clauses: readonly ClauseDifference[];
  readonly rules: Names;
  readonly annexes: Names;
}

/** What is another in the newer of two libraries. Clauses that are the same in both are left out. */
export function compareLibraries(older: Library, newer: Library): LibraryDifference {
  const ids = [...new Set([...newer.clauses, ...older.clauses].map(({ id }) => id))];
  const rulesOf = ({ rules }: Library) =>
    (rules?.rules ?? []).map(({ at: _where, ...rule }) => [rule.id, rule] as const);
  return {
    clauses: ids.flatMap((id) => {
      const [before, after] = [clauseOf(older, id), clauseOf(newer, id)];
      const same = before?.hash === after?.hash && canonicalJson(before ?? null) === canonicalJson(after ?? null);
      return same ? [] : differenceOf(before, after);
    }),
    rules: namesOf(rulesOf(older), rulesOf(newer)),
    annexes: namesOf(
      older.annexes.map((annex) => [annex.code, annex]),
      newer.annexes.map((annex) => [annex.code, annex]),
    ),
  };
}

function clauseOf(library: Library, id: ClauseId): Clause | null {
  return library.clauses.find((clause) => clause.id === id) ?? null;
}

function differenceOf(before: Clause | null, after: Clause | null): readonly ClauseDifference[] {
  const one = after ?? before;
  if (one === null) return [];
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [
    {
      clause: one.id,
      title: one.title,
      change,
      reopens: change !== 'changed' || contractOf(before) !== contractOf(after),
      options: namesOf(optionsOf(before), optionsOf(after)),
      parameters: namesOf(parametersOf(before), parametersOf(after)),
      texts: { fr: textsOf('fr', before, after), en: textsOf('en', before, after) },
    },
  ];
}

/** What the parties are bound by: everything of a clause but its guidance, its sources and its weight. */
function contractOf(clause: Clause | null): string {
  if (clause === null) return '';
  const { need, bite, trigger, title, options, parameters, terms, body } = clause;
  const chosen = options.map(({ id, default: isDefault }) => ({ id, isDefault }));
  return canonicalJson({ need, bite, trigger, title, options: chosen, parameters, terms, body });
}

function optionsOf(clause: Clause | null): Entries {
  return (clause?.options ?? []).map((option) => [option.id, option]);
}

function parametersOf(clause: Clause | null): Entries {
  return (clause?.parameters ?? []).map((parameter) => [parameter.name, parameter]);
}

function textsOf(language: Language, before: Clause | null, after: Clause | null): Names {
  return namesOf(paragraphs(before?.body[language] ?? []), paragraphs(after?.body[language] ?? []));
}

/** Every block that has an id, with the conditions that it stands under; an id of several branches is one paragraph. */
function paragraphs(blocks: readonly TemplateBlock[]): Entries {
  const found = new Map<string, unknown[]>();
  collect(blocks, [], found);
  return [...found];
}

function collect(blocks: readonly TemplateBlock[], under: readonly unknown[], found: Map<string, unknown[]>): void {
  for (const block of blocks) {
    if (block.kind === 'if') {
      for (const { when, body } of block.branches) collect(body, [...under, when], found);
    } else if (block.kind === 'each') {
      collect(block.body, [...under, block.over], found);
    } else if (block.kind === 'preamble') {
      collect(block.body, [...under, 'preamble'], found);
    } else {
      found.set(block.id, [...(found.get(block.id) ?? []), { under, block }]);
    }
  }
}

type Entries = readonly (readonly [name: string, content: unknown])[];

function namesOf(before: Entries, after: Entries): Names {
  const [old, now] = [before, after].map(
    (entries) => new Map(entries.map(([name, one]) => [name, canonicalJson(one)])),
  );
  if (old === undefined || now === undefined) return { added: [], removed: [], changed: [] };
  return {
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed: [...now].flatMap(([name, one]) => (old.has(name) && old.get(name) !== one ? [name] : [])),
  };
}
