import type { Parameter, ValueDefinition } from '../parameter.ts';

/** The definition with the limits that an option changes. */
export function forOption(parameter: Parameter, option: string): ValueDefinition {
  return { ...parameter, ...parameter.limits?.[option] };
}
