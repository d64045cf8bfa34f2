import type { ClauseId } from '../../../src/domain/ids.ts';
import type { Library } from '../../../src/domain/memorandum/library.ts';
import { applyChanges } from '../../../src/domain/memorandum/reasoning/apply-changes.ts';
import { firings } from '../../../src/domain/memorandum/reasoning/firings.ts';
import type { Rule } from '../../../src/domain/memorandum/rule.ts';
import type { Selection } from '../../../src/domain/memorandum/selection.ts';
import { activeClauses } from '../../../src/domain/memorandum/values/active-clauses.ts';
import { readable, scopeOf } from '../../../src/domain/memorandum/values/scope.ts';

/** The naive way: what fires on a selection, each condition evaluated from scratch. */
export function fired(library: Library, selection: Selection): readonly Rule[] {
  return firings(library.rules?.rules ?? [], scopeFor(library)(selection));
}

export function scopeFor(library: Library) {
  return (selection: Selection) => scopeOf(readable(library, selection, activeClauses(library, selection)));
}

/** The options of the clauses that are needed. */
export function chosen(library: Library, selection: Selection): ReadonlyMap<ClauseId, string> {
  const active = activeClauses(library, selection);
  return new Map(
    library.clauses.flatMap(({ id }) => {
      const option = selection.clauses[id]?.option;
      return active.has(id) && option !== undefined ? [[id, option] as const] : [];
    }),
  );
}

/** Every finished memorandum: each needed clause with an option, the others with none. */
export function everyMemorandum(library: Library, selection: Selection): readonly Selection[] {
  const whole = library.clauses.reduce<readonly Selection[]>(
    (list, { id, options, trigger }) =>
      list.flatMap((one) => [
        ...options.map((option) => applyChanges(library, one, [{ clause: id, from: null, to: option.id }])),
        ...(trigger === null ? [] : [applyChanges(library, one, [{ clause: id, from: null, to: null }])]),
      ]),
    [selection],
  );
  return whole.filter((one) => {
    const active = activeClauses(library, one);
    return library.clauses.every(({ id }) => active.has(id) === (one.clauses[id] !== undefined));
  });
}

/** Whether a memorandum keeps these choices; one on a clause that is no longer needed lapses. */
export function keeps(memorandum: Selection, picks: ReadonlyMap<ClauseId, string>): boolean {
  return [...picks].every(
    ([id, option]) => memorandum.clauses[id] === undefined || memorandum.clauses[id].option === option,
  );
}
