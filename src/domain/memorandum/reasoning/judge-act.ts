import type { Library } from '../library.ts';
import type { Rule } from '../rule.ts';
import type { Selection } from '../selection.ts';
import type { Values } from '../values/effective.ts';
import { ruleScope } from '../values/rule-scope.ts';
import { explain } from './explain.ts';
import { firings } from './firings.ts';
import { type Judgement, judgeSelection } from './judge-selection.ts';

/**
 * What can be said of a selection in an engagement that knows something: as `judgeSelection`, and the rules on
 * acts too. The rules on an act are asked when the context says something that they alone read; an act of which
 * nothing is said is not asked about. No choice mends such a rule, so it comes without repairs.
 */
export function judgeAct(library: Library, selection: Selection, context: Values): Judgement {
  const judgement = judgeSelection(library, selection, context);
  const asked = actRules(library).filter((rule, _index, all) => {
    const elsewhere = all.filter(({ acts }) => !acts.some((act) => rule.acts.includes(act))).flatMap(namesRead);
    const together = all.filter(({ acts }) => acts.some((act) => rule.acts.includes(act))).flatMap(namesRead);
    return together.some((name) => Object.hasOwn(context, name) && !elsewhere.includes(name));
  });
  const faults = firings(asked, ruleScope(library, selection, context)).map((rule) => ({
    rule: rule.id,
    severity: rule.severity,
    message: rule.sentence,
    reason: rule.reason,
    sources: rule.sources,
    explanation: explain(library, rule, []),
    conflict: [],
    values: [],
    repairs: [],
  }));
  return {
    ...judgement,
    valid: judgement.valid && faults.every(({ severity }) => severity !== 'blocks'),
    faults: [...judgement.faults, ...faults],
  };
}

function actRules({ rules }: Library): readonly Rule[] {
  return (rules?.rules ?? []).filter(({ when }) => when === 'event');
}

/** The names of the context that a rule reads. Conditions are plain JSON, in operators yet to come too. */
function namesRead(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'kind' in node && node.kind === 'context' && 'name' in node ? [String(node.name)] : [];
  return [...own, ...Object.values(node).flatMap(namesRead)];
}
