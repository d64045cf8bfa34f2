import type { ClauseId } from '../../ids.ts';
import { type Draft, keeping } from './draft.ts';
import { quickXplain } from './quick-xplain.ts';
import { solve } from './solve.ts';
import { type Domains, maskOf, narrowed, noneOf, type Space } from './space.ts';

/** Whether an option may still be taken, and the rules that stand in its way. */
export interface OptionOutlook {
  readonly possible: boolean;
  readonly because: readonly string[];
}

export type Outlook = { readonly [clause: ClauseId]: { readonly [option: string]: OptionOutlook } };

/**
 * For each option of each clause that is needed: can it be taken while all other choices stay, open
 * clauses being free? A rule that is broken whichever option this clause takes is no reason against
 * any of them: a draft with a fault elsewhere is not grey all over.
 *
 * @param blocking the rules that count, by their place in the space
 */
export function possibleOptions(space: Space, draft: Draft, blocking: readonly number[]): Outlook {
  const outlook: { [clause: ClauseId]: { [option: string]: OptionOutlook } } = {};
  for (const [index, variable] of space.variables.entries()) {
    if (variable.clause === null) continue;
    const others = keeping(
      space,
      draft.picks.filter((pick) => pick.variable !== index),
    );
    if (variable.conditional && solve(space, narrowed(others, index, noneOf(variable) - 1), nothing) === null) continue;
    const rules = avoidable(space, others, blocking);
    outlook[variable.clause] = Object.fromEntries(
      variable.options.map((option) => {
        const domains = narrowed(others, index, maskOf(variable, option));
        return [option, outlookFor(space, domains, rules)];
      }),
    );
  }
  return outlook;
}

/** The rules that can be respected together, those that cannot left out with their companions in conflict. */
function avoidable(space: Space, domains: Domains, blocking: readonly number[]): readonly number[] {
  if (solve(space, domains, among(blocking)) !== null) return blocking;
  let rules = blocking.filter((rule) => solve(space, domains, among([rule])) !== null);
  for (;;) {
    const core = quickXplain(rules, (some) => solve(space, domains, among(some)) !== null);
    if (core === null || core.length === 0) return rules;
    rules = rules.filter((rule) => !core.includes(rule));
  }
}

function outlookFor(space: Space, domains: Domains, rules: readonly number[]): OptionOutlook {
  if (solve(space, domains, among(rules)) !== null) return { possible: true, because: [] };
  const alone = rules.filter((rule) => solve(space, domains, among([rule])) === null);
  const reasons = alone.length > 0 ? alone : quickXplain(rules, (some) => solve(space, domains, among(some)) !== null);
  return { possible: false, because: (reasons ?? []).map((rule) => space.rules[rule]?.id ?? '') };
}

function nothing(): boolean {
  return false;
}

function among(rules: readonly number[]): (rule: number) => boolean {
  const set = new Set(rules);
  return (rule) => set.has(rule);
}
