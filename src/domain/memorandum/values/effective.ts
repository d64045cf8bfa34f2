import type { Clause, Library } from '../library.ts';
import type { Parameter } from '../parameter.ts';
import type { ClauseSelection, Facts, ParameterValue } from '../selection.ts';

export type Values = { readonly [name: string]: ParameterValue };

/** Whether an option uses a parameter. */
export function isUsedBy(parameter: Parameter, option: string): boolean {
  return parameter.options === undefined || parameter.options.includes(option);
}

/**
 * The values that a clause's text is made with: what the option imposes, else what was chosen,
 * else the default. An explicit null stays a blank. Parameters of other options are left out.
 */
export function effectiveValues(clause: Pick<Clause, 'parameters'>, selection: ClauseSelection): Values {
  const values: { [name: string]: ParameterValue } = {};
  for (const parameter of clause.parameters) {
    if (!isUsedBy(parameter, selection.option)) continue;
    const value = effectiveValue(parameter, selection);
    if (value !== undefined) values[parameter.name] = value;
  }
  return values;
}

function effectiveValue(parameter: Parameter, selection: ClauseSelection): ParameterValue | undefined {
  const fixed = parameter.fixed?.[selection.option];
  if (fixed !== undefined) return fixed;
  const chosen = selection.parameters[parameter.name];
  return chosen === undefined ? parameter.default : chosen;
}

/** The facts as given, else their defaults. */
export function effectiveFacts(library: Library, facts: Facts): Values {
  const values: { [name: string]: ParameterValue } = {};
  for (const fact of library.facts) {
    const value = facts[fact.name] === undefined ? fact.default : facts[fact.name];
    if (value !== undefined) values[fact.name] = value;
  }
  return values;
}
