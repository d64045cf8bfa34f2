import type { ClauseId } from '../../domain/ids.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import type { ClauseSelection } from '../../domain/memorandum/selection.ts';
import { completeSelection } from '../../domain/memorandum/values/active-clauses.ts';
import { checkClauseSelection } from '../../domain/memorandum/values/check-selection.ts';
import type { Refusal } from '../../domain/refusal.ts';

export type Choices = { readonly [clause: ClauseId]: ClauseSelection };

/** Every clause that the agreement needs under these choices: what was chosen, else the usual option. */
export function completeChoices(library: Library, clauses: Choices): Choices {
  return completeSelection(library, { libraryVersion: library.version, clauses, facts: {} }).clauses;
}

/** What is missing or wrong, each with its place: `/nda-purpose/parameters/subject`. */
export function faultsOfChoices(library: Library, clauses: Choices): readonly Refusal[] {
  return Object.entries(clauses).flatMap(([clause, selection]) =>
    checkClauseSelection(library, clause as ClauseId, selection).map((fault) => ({
      ...fault,
      pointer: `/${clause}${fault.pointer ?? ''}`,
    })),
  );
}
