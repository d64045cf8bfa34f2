import type { ClauseId } from '../../ids.ts';
import type { Bilingual } from '../../language.ts';
import type { Scope } from '../condition/evaluate.ts';
import type { Library } from '../library.ts';
import type { Rule, Severity } from '../rule.ts';
import type { Selection } from '../selection.ts';
import { activeClauses, completeSelection, defaultOption } from '../values/active-clauses.ts';
import { applyChanges, type Change } from './apply-changes.ts';
import { balanceOf } from './balance.ts';
import { compileSpace } from './compile-space.ts';
import { minimalConflict } from './conflict.ts';
import { type Draft, draftOf } from './draft.ts';
import { explain } from './explain.ts';
import { firings } from './firings.ts';
import { hintedValueRepairs } from './hinted-repairs.ts';
import { mentionsOf } from './mentions.ts';
import { type Outlook, possibleOptions } from './possible-options.ts';
import { CLAUSE_IN_OR_OUT, cheapestRepairs, type OptionChange } from './repairs.ts';
import { selectionRules } from './selection-rules.ts';
import { onlyOption, type Space } from './space.ts';

/** A way to mend a fault; the cheapest changes least. */
export interface Repair {
  readonly changes: readonly Change[];
  readonly cost: number;
}

/** A rule that fires, and all that helps to mend it. */
export interface RuleFault {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly reason: Bilingual | null;
  readonly sources: readonly string[];
  /** The choices that clash and the rule, in one sentence. */
  readonly explanation: Bilingual;
  /** The fewest choices that make it fire, `clause:option`; empty when no option would mend it. */
  readonly conflict: readonly string[];
  /** Values that it reads, `clause.parameter`, of the clauses in the memorandum. */
  readonly values: readonly string[];
  readonly repairs: readonly Repair[];
}

export interface RuleReport {
  /** No blocking rule fires. */
  readonly valid: boolean;
  readonly faults: readonly RuleFault[];
  readonly possible: Outlook;
  readonly balance: number | null;
}

/**
 * Everything that the rules say of a selection as it stands, finished or not: which fire, the fewest
 * choices that clash, the cheapest repairs, which options are still possible, the balance.
 *
 * @param ask the scope of rules over a selection, with what else is known (facts, state, figures)
 */
export function checkRules(library: Library, selection: Selection, ask: (selection: Selection) => Scope): RuleReport {
  const rules = selectionRules(library);
  const fired = firings(rules, ask(selection));
  const space = compileSpace({ library, rules, selection, scope: ask(completeSelection(library, selection)) });
  const draft = draftOf(library, selection, space);
  const blocking = rules.flatMap((rule, index) => (rule.severity === 'blocks' ? [index] : []));
  const question: Question = { library, selection, rules, fired: new Set(fired), space, draft, ask };
  return {
    valid: fired.every((rule) => rule.severity !== 'blocks'),
    faults: fired.map((rule) => faultOf(rule, question)),
    possible: possibleOptions(space, draft, blocking),
    balance: balanceOf(library, selection),
  };
}

interface Question {
  readonly library: Library;
  readonly selection: Selection;
  readonly rules: readonly Rule[];
  readonly fired: ReadonlySet<Rule>;
  readonly space: Space;
  readonly draft: Draft;
  readonly ask: (selection: Selection) => Scope;
}

function faultOf(rule: Rule, question: Question): RuleFault {
  const { library, selection, rules, space, draft } = question;
  const conflict = minimalConflict(space, rules.indexOf(rule), draft).flatMap(({ variable, mask }) => {
    const of = space.variables[variable];
    const option = of === undefined ? null : onlyOption(of, mask);
    return of?.clause == null || option === null ? [] : [{ clause: of.clause, option }];
  });
  return {
    rule: rule.id,
    severity: rule.severity,
    message: rule.sentence,
    reason: rule.reason,
    sources: rule.sources,
    explanation: explain(library, rule, conflict),
    conflict: conflict.map(({ clause, option }) => `${clause}:${option}`),
    values: valuesRead(rule, library, selection),
    repairs: repairsOf(rule, question),
  };
}

/** Changes of options and the author's changes of values, the cheapest first; of equals, the author's. */
function repairsOf(rule: Rule, { library, selection, rules, fired, space, draft, ask }: Question): readonly Repair[] {
  const blocking = rules.filter((other) => other.severity === 'blocks');
  const guarded = blocking.filter((other) => !fired.has(other)).map((other) => rules.indexOf(other));
  const values = hintedValueRepairs(library, rule, selection, fired, blocking, ask);
  const filling = fillingRepair(
    rule,
    blocking.filter((other) => !fired.has(other)),
    { library, selection, space, draft, ask },
  );
  const options = cheapestRepairs(library, space, draft, rules.indexOf(rule), guarded).list;
  return [...values, ...options, ...filling].sort((a, b) => a.cost - b.cost || hinted(b, rule) - hinted(a, rule));
}

/**
 * Where a rule asks that open clauses be answered: the fewest to answer, each by the option that the
 * rule suggests, else by the platform's default.
 */
function fillingRepair(
  rule: Rule,
  quiet: readonly Rule[],
  { library, selection, space, draft, ask }: Pick<Question, 'library' | 'selection' | 'space' | 'draft' | 'ask'>,
): readonly Repair[] {
  const answers = [...draft.open].flatMap((index) => {
    const clause = space.variables[index]?.clause;
    const from = library.clauses[index];
    if (clause == null || from === undefined) return [];
    const hint = rule.repairs.find((one) => one.clause === clause && 'option' in one);
    return [{ clause, from: null, to: hint !== undefined && 'option' in hint ? hint.option : defaultOption(from) }];
  });
  const fires = (some: readonly OptionChange[]) =>
    firings([rule], ask(applyChanges(library, selection, some))).length > 0;
  if (answers.length === 0 || fires(answers)) return [];
  const changes = answers.reduce((kept, answer) => {
    const without = kept.filter((one) => one !== answer);
    return fires(without) ? kept : without;
  }, answers);
  if (changes.length === 0 || firings(quiet, ask(applyChanges(library, selection, changes))).length > 0) return [];
  return [{ changes, cost: changes.length * CLAUSE_IN_OR_OUT }];
}

function hinted({ changes }: Repair, rule: Rule): number {
  const among = changes.every((change) =>
    rule.repairs.some((hint) => hint.clause === change.clause && 'option' in hint && hint.option === change.to),
  );
  return Number(among);
}

function valuesRead(rule: Rule, library: Library, selection: Selection): readonly string[] {
  const active = activeClauses(library, selection);
  return [...mentionsOf(rule.condition)].flatMap(([clause, { parameters }]: [ClauseId, { parameters: Set<string> }]) =>
    active.has(clause) && selection.clauses[clause] !== undefined
      ? [...parameters].map((name) => `${clause}.${name}`)
      : [],
  );
}
