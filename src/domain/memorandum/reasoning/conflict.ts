import { type Draft, keeping, type Pick } from './draft.ts';
import { quickXplain } from './quick-xplain.ts';
import { solve } from './solve.ts';
import { noneOf, type Space, wholeSpace } from './space.ts';

/**
 * The fewest choices that make a rule fire: leave any one of them free, and it can be respected.
 * Empty when no choice of options can respect it while values and facts stand as they are.
 */
export function minimalConflict(space: Space, rule: number, draft: Draft): readonly Pick[] {
  const base = [...draft.open].reduce((domains, index) => {
    const variable = space.variables[index];
    if (variable === undefined || variable.conditional) return domains;
    return domains.map((domain, at) => (at === index ? noneOf(variable) : domain));
  }, wholeSpace(space));
  const canStand = (picks: readonly Pick[]): boolean =>
    solve(space, keeping(space, picks, base), (one) => one === rule) !== null;
  return quickXplain(draft.picks, canStand) ?? named(space, rule, draft);
}

/** Choices that the rule reads, where it fires only because another clause is still open. */
function named(space: Space, rule: number, draft: Draft): readonly Pick[] {
  const read = new Set(
    space.nogoods.flatMap((nogood) => (nogood.rule === rule ? nogood.literals.map(({ variable }) => variable) : [])),
  );
  return draft.picks.filter((pick) => read.has(pick.variable));
}
