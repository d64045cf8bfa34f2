import type { ClauseId } from '../src/domain/ids.ts';
import type { Library } from '../src/domain/memorandum/library.ts';
import { applyChanges } from '../src/domain/memorandum/reasoning/apply-changes.ts';
import { checkRules } from '../src/domain/memorandum/reasoning/check-rules.ts';
import { compileSpace } from '../src/domain/memorandum/reasoning/compile-space.ts';
import { minimalConflict } from '../src/domain/memorandum/reasoning/conflict.ts';
import { draftOf } from '../src/domain/memorandum/reasoning/draft.ts';
import { firings } from '../src/domain/memorandum/reasoning/firings.ts';
import { possibleOptions } from '../src/domain/memorandum/reasoning/possible-options.ts';
import { cheapestRepairs } from '../src/domain/memorandum/reasoning/repairs.ts';
import { selectionRules } from '../src/domain/memorandum/reasoning/selection-rules.ts';
import type { Rule } from '../src/domain/memorandum/rule.ts';
import type { Selection } from '../src/domain/memorandum/selection.ts';
import { completeSelection } from '../src/domain/memorandum/values/active-clauses.ts';
import { ruleScope } from '../src/domain/memorandum/values/rule-scope.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { presetSelection } from '../src/library/presets.ts';
import { templatesFolder } from '../src/library/templates-folder.ts';
import type { Figure } from './figure.ts';
import { medianOf, sideBySide } from './timing.ts';

/** What the rules cost on the full memorandum of a preset, nothing kept between two questions. */
export async function benchRules(rounds = 31): Promise<readonly Figure[]> {
  const { library } = loadLibrary(templatesFolder('memorandum'));
  const preset = library?.presets.find(({ id }) => id === 'co-development');
  if (library === null || preset === undefined) throw new Error('the templates have faults');
  const rules = selectionRules(library);
  const full = presetSelection(library, preset);
  const broken = applyChanges(library, full, [{ clause: 'financial-terms' as ClauseId, from: null, to: 'free-poc' }]);
  const rule = rules.findIndex(({ id }) => id === 'R13');

  const [check, checkNaive] = await sideBySide(
    rounds,
    () => fired(library, rules, full),
    () => eachRuleAlone(library, rules, full),
  );
  const [possible, possibleNaive] = await sideBySide(
    rounds,
    () => outlook(library, rules, full),
    () => everySwap(library, rules, full),
  );
  const [conflict, conflictNaive] = await sideBySide(
    rounds,
    () => conflictAndRepairs(library, rules, broken, rule),
    () => everyPair(library, rules[rule], broken),
  );
  const all = await medianOf(rounds, () => checkRules(library, broken, (one) => ruleScope(library, one, {})));
  return [
    { name: 'Check of a full selection', value: check, unit: 'ms', limit: 5 },
    {
      name: 'Check of a full selection / all rules checked from scratch',
      value: check / checkNaive,
      unit: 'ratio',
      baseline: `clauses and values worked out again for each rule, ${checkNaive.toFixed(1)} ms`,
    },
    { name: 'Options still possible, all clauses', value: possible, unit: 'ms', limit: 100 },
    {
      name: 'Options still possible / each option checked from scratch',
      value: possible / possibleNaive,
      unit: 'ratio',
      baseline: `all rules evaluated for each option, ${possibleNaive.toFixed(1)} ms`,
    },
    { name: 'Minimal conflict and repairs of one fault', value: conflict, unit: 'ms', limit: 50 },
    {
      name: 'Minimal conflict and repairs / every change of one or two options tried from scratch',
      value: conflict / conflictNaive,
      unit: 'ratio',
      baseline: `all pairs of options of the clauses that the rule names, ${conflictNaive.toFixed(1)} ms`,
    },
    { name: 'Whole answer of entente check, with faults', value: all, unit: 'ms' },
  ];
}

function fired(library: Library, rules: readonly Rule[], selection: Selection): readonly Rule[] {
  return firings(rules, ruleScope(library, selection, {}));
}

function spaceFor(library: Library, rules: readonly Rule[], selection: Selection) {
  const scope = ruleScope(library, completeSelection(library, selection), {});
  const space = compileSpace({ library, rules, selection, scope });
  return { space, draft: draftOf(library, selection, space) };
}

function blocking(rules: readonly Rule[]): readonly number[] {
  return rules.flatMap(({ severity }, index) => (severity === 'blocks' ? [index] : []));
}

function outlook(library: Library, rules: readonly Rule[], selection: Selection): void {
  const { space, draft } = spaceFor(library, rules, selection);
  possibleOptions(space, draft, blocking(rules));
}

function conflictAndRepairs(library: Library, rules: readonly Rule[], selection: Selection, rule: number): void {
  const { space, draft } = spaceFor(library, rules, selection);
  const standing = new Set(fired(library, rules, selection));
  const guarded = blocking(rules).filter((index) => rules[index] !== undefined && !standing.has(rules[index]));
  minimalConflict(space, rule, draft);
  cheapestRepairs(library, space, draft, rule, guarded);
}

/** The naive way: one rule after the other, each with its own reading of the whole selection. */
function eachRuleAlone(library: Library, rules: readonly Rule[], selection: Selection): readonly Rule[] {
  return rules.flatMap((rule) => fired(library, [rule], selection));
}

/** The naive way: one option after the other, every rule evaluated on the whole selection. */
function everySwap(library: Library, rules: readonly Rule[], selection: Selection): void {
  for (const { id, options } of library.clauses) {
    for (const option of options) {
      fired(library, rules, applyChanges(library, selection, [{ clause: id, from: null, to: option.id }]));
    }
  }
}

/** The naive way to a cheapest repair: every change of one or two options, over the clauses that the rule names. */
function everyPair(library: Library, rule: Rule | undefined, selection: Selection): void {
  if (rule === undefined) throw new Error('no rule');
  const rules = selectionRules(library);
  const named = JSON.stringify(rule.condition);
  const swaps = library.clauses
    .filter(({ id }) => named.includes(`"${id}"`))
    .flatMap(({ id, options }) => options.map((option) => ({ clause: id, from: null, to: option.id })));
  for (const [index, one] of swaps.entries()) {
    for (const other of swaps.slice(index)) fired(library, rules, applyChanges(library, selection, [one, other]));
  }
}
