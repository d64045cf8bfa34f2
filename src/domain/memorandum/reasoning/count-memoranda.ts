import type { Condition } from '../condition/condition.ts';
import { isFilled, type Scope } from '../condition/evaluate.ts';
import type { Library } from '../library.ts';
import type { Selection } from '../selection.ts';
import { isUsedBy } from '../values/effective.ts';
import { compileSpace } from './compile-space.ts';
import { countValid } from './count-valid.ts';
import { mentionsOf } from './mentions.ts';
import { selectionRules } from './selection-rules.ts';
import { wholeSpace } from './space.ts';
import type { Standing } from './value-cubes.ts';

/**
 * How many memoranda break no blocking rule: exact, over all options, with facts and values at their
 * defaults, and what has no default taken as filled in so that no rule minds.
 */
export function countMemoranda(library: Library, ask: (selection: Selection) => Scope): bigint {
  const selection: Selection = { libraryVersion: library.version, clauses: {}, facts: {} };
  const scope = ask(selection);
  const rules = selectionRules(library).filter((rule) => rule.severity === 'blocks');
  const leftOut = (part: Condition, standings: readonly Standing[]) => readsBlank(library, scope, part, standings);
  const space = compileSpace({ library, rules, selection, scope, leftOut });
  return countValid(space, wholeSpace(space), () => true);
}

/** Whether a part of a rule reads a value, a fact or a state that nobody has given. */
function readsBlank(library: Library, scope: Scope, part: Condition, standings: readonly Standing[]): boolean {
  for (const { clause: id, option, values } of standings) {
    const clause = library.clauses.find((candidate) => candidate.id === id);
    const read = mentionsOf(part).get(id)?.parameters ?? new Set<string>();
    const blank = clause?.parameters.some(
      (parameter) =>
        option !== null && read.has(parameter.name) && isUsedBy(parameter, option) && !isFilled(values[parameter.name]),
    );
    if (blank === true) return true;
  }
  return readsUnknown(part, scope);
}

/** Facts that are not given, and whatever is known of the engagement alone. */
function readsUnknown(node: unknown, scope: Scope): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('kind' in node && (node.kind === 'context' || node.kind === 'clauses')) return true;
  if ('kind' in node && node.kind === 'fact' && !isFilled(scope.read(node as Parameters<Scope['read']>[0])))
    return true;
  return Object.values(node).some((value) => readsUnknown(value, scope));
}
