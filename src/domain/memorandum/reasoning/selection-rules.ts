import type { Library } from '../library.ts';
import type { Rule } from '../rule.ts';

/** The rules of a library that are asked of a selection; those on events are asked where the act is. */
export function selectionRules(library: Library): readonly Rule[] {
  return (library.rules?.rules ?? []).filter((rule) => rule.when === 'selection');
}
