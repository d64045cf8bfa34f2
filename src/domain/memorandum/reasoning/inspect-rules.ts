import type { ClauseId } from '../../ids.ts';
import type { Condition } from '../condition/condition.ts';
import type { Library } from '../library.ts';
import type { Rule } from '../rule.ts';
import { freeSpace } from './free-space.ts';
import { mentionsOf } from './mentions.ts';
import { quickXplain } from './quick-xplain.ts';
import { selectionRules } from './selection-rules.ts';
import { solve } from './solve.ts';
import { maskOf, narrowed, type Space, wholeSpace } from './space.ts';

/** What is wrong with a set of rules as a whole, however each rule reads by itself. */
export type RuleBaseFault =
  /** No memorandum with this option breaks no rule; the rules that forbid it. */
  | {
      readonly kind: 'dead-option';
      readonly clause: ClauseId;
      readonly option: string;
      readonly rules: readonly Rule[];
    }
  /** All but one option of the clause are dead. */
  | { readonly kind: 'forced-option'; readonly clause: ClauseId; readonly option: string }
  /** The condition holds of no memorandum. */
  | { readonly kind: 'never-fires'; readonly rule: Rule }
  /** Whenever it fires, another rule fires that blocks, or is as severe. */
  | { readonly kind: 'redundant-rule'; readonly rule: Rule; readonly covered: readonly Rule[] }
  /** The option offered as a repair leaves the rule firing. */
  | { readonly kind: 'useless-repair'; readonly rule: Rule; readonly clause: ClauseId; readonly option: string }
  /** Each rule sends back to what the other refuses, and neither offers another way. */
  | { readonly kind: 'circular-repair'; readonly rule: Rule; readonly other: Rule; readonly clause: ClauseId };

/**
 * Checks a set of rules over the whole space of options, values free, by search and not by samples.
 * Every fault is certain; one that would need values to be ruled out is not looked for.
 */
export function inspectRules(library: Library): readonly RuleBaseFault[] {
  const rules = selectionRules(library);
  const space = freeSpace(library, rules);
  return [
    ...optionFaults(space),
    ...rules.flatMap((rule, index) => ruleFaults(space, rule, index)),
    ...rules.flatMap((rule, index) => repairFaults(library, space, rule, index)),
  ];
}

function blockingIn(space: Space): readonly number[] {
  return space.rules.flatMap((rule, index) => (rule.severity === 'blocks' ? [index] : []));
}

function optionFaults(space: Space): readonly RuleBaseFault[] {
  const blocking = blockingIn(space);
  return space.variables.flatMap((variable, index): readonly RuleBaseFault[] => {
    const { clause, options } = variable;
    if (clause === null) return [];
    const faults = options.flatMap((option): readonly RuleBaseFault[] => {
      const domains = narrowed(wholeSpace(space), index, maskOf(variable, option));
      const core = quickXplain(blocking, (some) => solve(space, domains, (rule) => some.includes(rule)) !== null);
      return core === null ? [] : [{ kind: 'dead-option', clause, option, rules: rulesAt(space, core) }];
    });
    const alive = options.filter((option) => !faults.some((fault) => 'option' in fault && fault.option === option));
    const [only] = alive;
    const forced = alive.length === 1 && options.length > 1 && only !== undefined;
    return forced ? [...faults, { kind: 'forced-option', clause, option: only }] : faults;
  });
}

/** A rule is asked to fire: each of its combinations by itself. */
function ruleFaults(space: Space, rule: Rule, index: number): readonly RuleBaseFault[] {
  const firing = firingDomains(space, index);
  const nothing = () => false;
  if (!firing.some((domains) => solve(space, domains, nothing) !== null)) return [{ kind: 'never-fires', rule }];
  // A blocking rule is covered by blocking rules; a lesser one also by others of its own severity.
  const others = space.rules.flatMap((other, at) =>
    at !== index && (other.severity === 'blocks' || other.severity === rule.severity) ? [at] : [],
  );
  const alone = (some: readonly number[]) =>
    firing.some((domains) => solve(space, domains, (other) => some.includes(other)) !== null);
  const covered = quickXplain(others, alone);
  return covered === null ? [] : [{ kind: 'redundant-rule', rule, covered: rulesAt(space, covered) }];
}

function firingDomains(space: Space, index: number): readonly (readonly number[])[] {
  return space.nogoods
    .filter((nogood) => nogood.rule === index)
    .map(({ literals }) =>
      literals.reduce((domains, { variable, mask }) => narrowed(domains, variable, mask), wholeSpace(space)),
    );
}

function repairFaults(library: Library, space: Space, rule: Rule, index: number): readonly RuleBaseFault[] {
  const hints = rule.repairs.flatMap((hint) => ('option' in hint ? [hint] : []));
  const useless = hints
    .filter(({ clause, option }) => !firesWithout(library, space, index, clause, option))
    // Values change with the option: what they do is tried on the rule's examples.
    .filter(({ clause }) => !readsValuesOf(rule.condition, clause))
    .map((hint): RuleBaseFault => ({ kind: 'useless-repair', rule, ...hint }));
  return [...useless, ...circles(library, space, rule, index)];
}

/** Whether a condition reads values of a clause, or of all of them. */
function readsValuesOf(condition: Condition, clause: ClauseId): boolean {
  return (mentionsOf(condition).get(clause)?.parameters.size ?? 0) > 0 || readsEveryClause(condition);
}

function readsEveryClause(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return ('kind' in node && node.kind === 'clauses') || Object.values(node).some(readsEveryClause);
}

/** Whether some combination that makes the rule fire is broken by the option. */
function firesWithout(library: Library, space: Space, index: number, clause: ClauseId, option: string): boolean {
  const at = library.clauses.findIndex((candidate) => candidate.id === clause);
  const variable = space.variables[at];
  const mask = variable === undefined ? 0 : maskOf(variable, option);
  return firingDomains(space, index).some((domains) => ((domains[at] ?? 0) & mask) === 0);
}

/** Later rules that send back to where this one fires, while neither knows another way. */
function circles(library: Library, space: Space, rule: Rule, index: number): readonly RuleBaseFault[] {
  const way = onlyWay(rule);
  if (way === null) return [];
  const at = library.clauses.findIndex((candidate) => candidate.id === way.clause);
  const variable = space.variables[at];
  if (variable === undefined) return [];
  return space.rules.flatMap((other, otherIndex): readonly RuleBaseFault[] => {
    const back = otherIndex > index ? onlyWay(other) : null;
    if (back === null || back.clause !== way.clause || back.option === way.option) return [];
    const here = firingWith(space, index, at, maskOf(variable, back.option));
    const there = firingWith(space, otherIndex, at, maskOf(variable, way.option));
    const both = here.some((a) =>
      there.some((b) => a.every((mask, one) => one === at || (mask & (b[one] ?? 0)) !== 0)),
    );
    return both ? [{ kind: 'circular-repair', rule, other, clause: way.clause }] : [];
  });
}

function onlyWay(rule: Rule): { readonly clause: ClauseId; readonly option: string } | null {
  const [hint, ...more] = rule.repairs;
  return more.length === 0 && hint !== undefined && 'option' in hint ? hint : null;
}

function firingWith(space: Space, index: number, variable: number, mask: number): readonly (readonly number[])[] {
  return firingDomains(space, index).filter((domains) => ((domains[variable] ?? 0) & mask) !== 0);
}

function rulesAt(space: Space, indices: readonly number[]): readonly Rule[] {
  return indices.flatMap((index) => space.rules[index] ?? []);
}
