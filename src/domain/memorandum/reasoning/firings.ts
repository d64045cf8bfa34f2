import { holds, type Scope } from '../condition/evaluate.ts';
import type { Rule } from '../rule.ts';

/**
 * The rules that fire on a selection as it stands, each condition simply evaluated. This is what a
 * rule means; everything cleverer is held to it by the tests.
 */
export function firings(rules: readonly Rule[], scope: Scope): readonly Rule[] {
  return rules.filter((rule) => holds(rule.condition, scope));
}
