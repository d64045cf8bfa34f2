import type { Scope } from '../condition/evaluate.ts';
import type { Library } from '../library.ts';
import type { Constant } from '../rule.ts';
import type { ParameterValue, Selection } from '../selection.ts';
import { activeClauses } from './active-clauses.ts';
import { clauseStates } from './clause-state.ts';
import type { Values } from './effective.ts';
import { readable, scopeOf } from './scope.ts';

/**
 * The scope in which rules are asked: agreed options and values of the clauses that the memorandum
 * needs, facts, and what the engagement knows outside of the selection (`context`, with the names of
 * the library's rules). A conditional clause whose trigger is false is not in it. Figures of the law
 * are those in force on `context.signing_date`, else the latest known.
 */
export function ruleScope(library: Library, selection: Selection, context: Values): Scope {
  const active = activeClauses(library, selection);
  let states: readonly ParameterValue[] | undefined;
  return scopeOf({
    ...readable(library, selection, active),
    context,
    constants: inForce(library.rules?.constants ?? [], context['signing_date']),
    clauses: () => {
      states ??= clauseStates(library, selection, active);
      return states;
    },
  });
}

function inForce(constants: readonly Constant[], date: ParameterValue | undefined): Values {
  const values: { [name: string]: ParameterValue } = {};
  for (const constant of constants) {
    const past = constant.values.filter(({ from }) => typeof date !== 'string' || from <= date);
    values[constant.name] = past.at(-1)?.value ?? constant.values[0]?.value ?? null;
  }
  return values;
}
