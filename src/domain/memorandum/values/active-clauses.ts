import type { ClauseId } from '../../ids.ts';
import { holds } from '../condition/evaluate.ts';
import type { Clause, Library } from '../library.ts';
import type { ClauseSelection, Selection } from '../selection.ts';
import { readable, scopeOf } from './scope.ts';

/**
 * The clauses that the memorandum needs: mandatory and optional ones always, a conditional one when
 * its trigger is true. A trigger may depend on another conditional clause, so the set is grown until
 * nothing changes. Clauses without an option in the selection count when triggered, as still open.
 */
export function activeClauses(library: Library, selection: Selection): ReadonlySet<ClauseId> {
  let active = new Set<ClauseId>(
    library.clauses.filter((clause) => clause.trigger === null).map((clause) => clause.id),
  );
  for (let round = 0; round <= library.clauses.length; round += 1) {
    const scope = scopeOf(readable(library, selection, active));
    const next = new Set(active);
    for (const clause of library.clauses) {
      if (clause.trigger !== null && holds(clause.trigger, scope)) next.add(clause.id);
    }
    if (next.size === active.size) return active;
    active = next;
  }
  return active;
}

/** The option that both sides start from. */
export function defaultOption(clause: Clause): ClauseSelection['option'] {
  const option = clause.options.find((candidate) => candidate.default) ?? clause.options[0];
  if (option === undefined) throw new Error(`clause ${clause.id} has no option`);
  return option.id;
}

/**
 * A selection with the platform's default option for every clause that is needed and not chosen,
 * and without the conditional clauses whose trigger is false: what is rendered.
 */
export function completeSelection(library: Library, selection: Selection): Selection {
  const clauses: { [clause: ClauseId]: ClauseSelection } = {};
  for (const clause of library.clauses) {
    clauses[clause.id] = selection.clauses[clause.id] ?? { option: defaultOption(clause), parameters: {} };
  }
  const full: Selection = { ...selection, clauses };
  const active = activeClauses(library, full);
  const kept = Object.entries(clauses).filter(([id]) => active.has(id as ClauseId));
  return { ...selection, clauses: Object.fromEntries(kept) as Selection['clauses'] };
}
