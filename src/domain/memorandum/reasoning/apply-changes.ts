import type { ClauseId, OptionId } from '../../ids.ts';
import type { Library } from '../library.ts';
import type { ClauseSelection, ParameterValue, Selection } from '../selection.ts';
import { parametersUnder } from './parameters-under.ts';
import type { OptionChange } from './repairs.ts';

/** Another value for a parameter. */
export interface ValueChange {
  readonly clause: ClauseId;
  readonly parameter: string;
  readonly from: ParameterValue;
  readonly to: ParameterValue;
}

export type Change = OptionChange | ValueChange;

/** A selection with changes made; values that the new option does not use or allow are left out. */
export function applyChanges(library: Library, selection: Selection, changes: readonly Change[]): Selection {
  const clauses: { [clause: ClauseId]: ClauseSelection } = { ...selection.clauses };
  for (const change of changes) {
    const chosen = clauses[change.clause];
    const clause = library.clauses.find((candidate) => candidate.id === change.clause);
    if (clause === undefined) continue;
    if ('parameter' in change) {
      if (chosen === undefined) continue;
      clauses[change.clause] = { ...chosen, parameters: { ...chosen.parameters, [change.parameter]: change.to } };
    } else if (change.to === null) {
      delete clauses[change.clause];
    } else {
      const option = change.to as OptionId;
      clauses[change.clause] = { ...chosen, option, parameters: parametersUnder(clause, chosen, option) };
    }
  }
  return { ...selection, clauses };
}
