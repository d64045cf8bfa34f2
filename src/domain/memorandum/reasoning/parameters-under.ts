import type { OptionId } from '../../ids.ts';
import type { Clause } from '../library.ts';
import type { ClauseSelection } from '../selection.ts';
import { checkClauseSelection } from '../values/check-selection.ts';

/**
 * The values that stay when a clause takes another option: those that the option uses and allows.
 * The others fall back to the option's own, as on the screen.
 */
export function parametersUnder(
  clause: Clause,
  chosen: ClauseSelection | undefined,
  option: string,
): ClauseSelection['parameters'] {
  if (chosen === undefined) return {};
  if (chosen.option === option) return chosen.parameters;
  const kept = Object.entries(chosen.parameters).filter(([name, value]) => {
    const parameter = clause.parameters.find((candidate) => candidate.name === name);
    if (parameter === undefined) return false;
    if (parameter.options !== undefined && !parameter.options.includes(option)) return false;
    if (parameter.limits === undefined && parameter.fixed === undefined) return true;
    return allows(clause, option as OptionId, name, value);
  });
  return Object.fromEntries(kept);
}

function allows(clause: Clause, option: OptionId, name: string, value: ClauseSelection['parameters'][string]): boolean {
  const faults = checkClauseSelection({ clauses: [clause] }, clause.id, { option, parameters: { [name]: value } });
  return faults.length === 0;
}
