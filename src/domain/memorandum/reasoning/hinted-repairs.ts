import type { Scope } from '../condition/evaluate.ts';
import type { Library } from '../library.ts';
import type { RepairHint, Rule } from '../rule.ts';
import type { ParameterValue, Selection } from '../selection.ts';
import { checkClauseSelection } from '../values/check-selection.ts';
import { effectiveValues, isUsedBy } from '../values/effective.ts';
import { applyChanges, type ValueChange } from './apply-changes.ts';
import { firings } from './firings.ts';

/** A value changed costs half an option changed, and its clause's weight. */
const VALUE_CHANGED = 10;

/**
 * The changes of values that a rule's author suggests, where they mend it: the rule no longer fires,
 * no blocking rule starts to fire, and the clause allows the value. Each by itself, else all together.
 */
export function hintedValueRepairs(
  library: Library,
  rule: Rule,
  selection: Selection,
  standing: ReadonlySet<Rule>,
  blocking: readonly Rule[],
  ask: (selection: Selection) => Scope,
): readonly { readonly changes: readonly ValueChange[]; readonly cost: number }[] {
  const changes = rule.repairs.flatMap((hint) => changeOf(library, hint, selection));
  const mends = (some: readonly ValueChange[]): boolean => {
    const scope = ask(applyChanges(library, selection, some));
    return firings([rule, ...blocking.filter((other) => !standing.has(other))], scope).length === 0;
  };
  const costed = (some: readonly ValueChange[]) => ({
    changes: some,
    cost: some.reduce((sum, { clause }) => sum + VALUE_CHANGED + weightOf(library, clause), 0),
  });
  const single = changes.filter((change) => mends([change])).map((change) => costed([change]));
  if (single.length > 0 || changes.length < 2) return single;
  return mends(changes) ? [costed(changes)] : [];
}

function changeOf(library: Library, hint: RepairHint, selection: Selection): readonly ValueChange[] {
  if (!('parameter' in hint)) return [];
  const clause = library.clauses.find((candidate) => candidate.id === hint.clause);
  const chosen = selection.clauses[hint.clause];
  const parameter = clause?.parameters.find((candidate) => candidate.name === hint.parameter);
  if (clause === undefined || chosen === undefined || parameter === undefined) return [];
  if (!isUsedBy(parameter, chosen.option)) return [];
  const tried = { ...chosen, parameters: { [hint.parameter]: hint.value } };
  if (checkClauseSelection(library, clause.id, tried).length > 0) return [];
  const from: ParameterValue = effectiveValues(clause, chosen)[hint.parameter] ?? null;
  if (JSON.stringify(from) === JSON.stringify(hint.value)) return [];
  return [{ clause: clause.id, parameter: hint.parameter, from, to: hint.value }];
}

function weightOf(library: Library, id: string): number {
  return library.clauses.find((clause) => clause.id === id)?.weight ?? 1;
}
