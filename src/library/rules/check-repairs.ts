import type { Scope } from '../../domain/memorandum/condition/evaluate.ts';
import { holds } from '../../domain/memorandum/condition/evaluate.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import type { RepairHint, Rule } from '../../domain/memorandum/rule.ts';
import type { Selection } from '../../domain/memorandum/selection.ts';
import { completeSelection } from '../../domain/memorandum/values/active-clauses.ts';
import { isUsedBy } from '../../domain/memorandum/values/effective.ts';
import { ruleScope } from '../../domain/memorandum/values/rule-scope.ts';
import type { Faults } from '../fault.ts';
import type { BuiltExample } from './check-examples.ts';
import type { ExampleCase } from './example-selection.ts';
import type { RuleParts } from './read-rule-parts.ts';

/**
 * Takes every repair hint of every rule, on the failing examples that it concerns: one of them at least
 * must be mended by it, and no chain of first hints, from one blocking rule to the next, may come back to where it started.
 */
export function checkRepairs(parts: RuleParts, built: readonly BuiltExample[], library: Library, faults: Faults): void {
  for (const part of parts.rules) {
    const { id } = part.yaml.value;
    const failing = built.filter((one) => one.outcome === 'fail' && one.rule.id === id);
    const rule = failing[0]?.rule;
    if (rule === undefined) continue;
    for (const [index, hint] of rule.repairs.entries()) {
      const mended = failing.find(
        ({ example }) => !holds(rule.condition, scopeOf(repaired(library, example, hint), library)),
      );
      const file = part.source.path;
      const line = part.yaml.lineOf(['repairs', index]);
      if (mended === undefined) {
        faults.error(file, line, 'repair-mends-nothing', {
          fr: `Cette réparation ne répare aucun des exemples contraires de ${id}.`,
          en: `This repair mends none of the failing examples of ${id}.`,
        });
        continue;
      }
      const circle = circleFrom(rule, hint, mended.example, library);
      if (circle === null) continue;
      faults.error(file, line, 'repair-circular', {
        fr: `Les réparations tournent en rond : ${circle.join(' → ')}.`,
        en: `The repairs go round in circles: ${circle.join(' → ')}.`,
      });
    }
  }
}

/** The rules met on the way, when following each new rule's first hint leads back to the first rule. */
function circleFrom(rule: Rule, hint: RepairHint, start: ExampleCase, library: Library): readonly string[] | null {
  const rules = (library.rules?.rules ?? []).filter((one) => one.when === 'selection' && one.severity === 'blocks');
  const way = [rule.id];
  let at = start;
  let scope = scopeOf(at, library);
  let next: RepairHint | undefined = hint;
  while (next !== undefined) {
    const before = scope;
    at = repaired(library, at, next);
    scope = scopeOf(at, library);
    const now = scope;
    const raised: Rule | undefined = rules.find((one) => holds(one.condition, now) && !holds(one.condition, before));
    if (raised === undefined) return null;
    if (way.includes(raised.id)) return raised.id === rule.id ? [...way, raised.id] : null;
    way.push(raised.id);
    next = raised.repairs[0];
  }
  return null;
}

function scopeOf({ selection, context }: ExampleCase, library: Library): Scope {
  return ruleScope(library, selection, context);
}

/** The example with the hint taken; clauses that it makes necessary come in at their default. */
function repaired(library: Library, { selection, context }: ExampleCase, hint: RepairHint): ExampleCase {
  const open = library.clauses.filter(({ id }) => selection.clauses[id] === undefined).map(({ id }) => id);
  const changed = withHint(library, selection, hint);
  const full = completeSelection(library, changed);
  const mandatory = new Set(library.clauses.filter(({ trigger }) => trigger === null).map(({ id }) => id));
  const kept = Object.entries(full.clauses).filter(
    ([id]) => id === hint.clause || !open.some((one) => one === id && mandatory.has(one)),
  );
  return { selection: { ...full, clauses: Object.fromEntries(kept) as Selection['clauses'] }, context };
}

function withHint(library: Library, selection: Selection, hint: RepairHint): Selection {
  const clause = library.clauses.find(({ id }) => id === hint.clause);
  const chosen = selection.clauses[hint.clause];
  const option = 'option' in hint ? hint.option : (chosen?.option ?? clause?.options.find((one) => one.default)?.id);
  if (clause === undefined || option === undefined) return selection;
  const values = 'option' in hint ? { ...chosen?.parameters } : { ...chosen?.parameters, [hint.parameter]: hint.value };
  const parameters = Object.fromEntries(
    Object.entries(values).filter(([name]) => {
      const parameter = clause.parameters.find((one) => one.name === name);
      return parameter !== undefined && isUsedBy(parameter, option);
    }),
  );
  return { ...selection, clauses: { ...selection.clauses, [hint.clause]: { ...chosen, option, parameters } } };
}
