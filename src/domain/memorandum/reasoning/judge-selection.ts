import type { ClauseId } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { Library } from '../library.ts';
import type { ClauseSelection, Facts, Selection } from '../selection.ts';
import { checkSelection } from '../values/check-selection.ts';
import type { Values } from '../values/effective.ts';
import { ruleScope } from '../values/rule-scope.ts';
import { checkRules, type RuleFault, type RuleReport } from './check-rules.ts';

/** A value that the catalogue refuses, told as a fault: `rule` is the refusal's code. */
export type SelectionFault = RuleFault & { readonly pointer?: string };

export interface Judgement extends Omit<RuleReport, 'faults'> {
  readonly faults: readonly SelectionFault[];
}

/** Values outside their limits are still values: rules read them. What has another type is left out. */
const READABLE = [
  'parameter-out-of-range',
  'parameter-beyond-law',
  'parameter-total',
  'parameter-fixed',
  'library-version',
];

/**
 * All that can be said of a selection: values that the catalogue refuses, rules that fire, what is
 * still possible, the balance. Total: unknown names and values of a wrong type are said and left out.
 *
 * @param context what the engagement knows beside the selection; empty when nothing is known
 */
export function judgeSelection(library: Library, selection: Selection, context: Values): Judgement {
  const refusals = checkSelection(library, selection);
  const readable = withoutUnreadable(selection, refusals);
  const report = checkRules(library, readable, (one) => ruleScope(library, one, context));
  return {
    ...report,
    valid: report.valid && refusals.length === 0,
    faults: [...refusals.map(faultOf), ...report.faults],
  };
}

function faultOf({ code, message, source, pointer }: Refusal): SelectionFault {
  return {
    rule: code,
    severity: 'blocks',
    message,
    reason: null,
    sources: source === undefined ? [] : [source],
    explanation: message,
    conflict: [],
    values: [],
    repairs: [],
    ...(pointer === undefined ? {} : { pointer }),
  };
}

function withoutUnreadable(selection: Selection, refusals: readonly Refusal[]): Selection {
  const facts: { [name: string]: Facts[string] } = { ...selection.facts };
  const clauses: { [clause: ClauseId]: ClauseSelection } = { ...selection.clauses };
  for (const { code, pointer } of refusals) {
    if (READABLE.includes(code)) continue;
    const [, root, name, part, parameter] = (pointer ?? '').split('/');
    const clause = (name ?? '') as ClauseId;
    if (root === 'facts') delete facts[name ?? ''];
    else if (part === undefined || part === 'option') delete clauses[clause];
    else clauses[clause] = without(clauses[clause], part, parameter ?? '');
  }
  return { ...selection, facts, clauses };
}

function without(chosen: ClauseSelection | undefined, part: string, parameter: string): ClauseSelection {
  const { precision, ...rest } = chosen ?? { option: '' as ClauseSelection['option'], parameters: {} };
  const kept = Object.entries(rest.parameters).filter(([name]) => part !== 'parameters' || name !== parameter);
  return {
    ...rest,
    parameters: Object.fromEntries(kept),
    ...(part === 'precision' ? {} : { precision }),
  } as ClauseSelection;
}
