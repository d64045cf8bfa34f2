import type { Domains, Nogood, Space } from './space.ts';

/** Which rules count; what triggers demand always does. */
export type Enabled = (rule: number) => boolean;

/**
 * One choice of values that meets no nogood of an enabled rule, within the domains; null when there
 * is none. Complete search with unit propagation (Davis, Logemann and Loveland 1962) over
 * variables of several values: a nogood with one open literal takes that literal's values away.
 */
export function solve(space: Space, domains: Domains, enabled: Enabled): Domains | null {
  const state = [...domains];
  return propagate(space, state, enabled, everyNogood(space)) ? search(space, state, enabled) : null;
}

function search(space: Space, state: number[], enabled: Enabled): Domains | null {
  const variable = mostConstrained(state);
  if (variable === null) return state;
  for (let rest = state[variable] ?? 0; rest !== 0; rest &= rest - 1) {
    const next = [...state];
    next[variable] = rest & -rest;
    if (!propagate(space, next, enabled, space.naming[variable] ?? [])) continue;
    const found = search(space, next, enabled);
    if (found !== null) return found;
  }
  return null;
}

/** The undecided variable with the fewest values left; null when all are decided. */
function mostConstrained(state: Domains): number | null {
  let best: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [variable, mask] of state.entries()) {
    const size = bits(mask);
    if (size < 2 || size >= fewest) continue;
    best = variable;
    fewest = size;
  }
  return best;
}

/** Narrows `state` in place until nothing follows any more; false when a domain is left empty. */
export function propagate(space: Space, state: number[], enabled: Enabled, first: readonly number[]): boolean {
  const queue = [...first];
  for (let at = 0; at < queue.length; at += 1) {
    const nogood = space.nogoods[queue[at] ?? 0];
    if (nogood === undefined || (nogood.rule !== null && !enabled(nogood.rule))) continue;
    const open = openLiteral(nogood, state);
    if (open === 'avoided') continue;
    if (open === 'met') return false;
    const left = (state[open.variable] ?? 0) & ~open.mask;
    state[open.variable] = left;
    for (const name of space.naming[open.variable] ?? []) queue.push(name);
  }
  return state.every((mask) => mask !== 0);
}

/** The one literal that may still save a nogood from being met, when there is only one. */
function openLiteral(nogood: Nogood, state: Domains): Nogood['literals'][number] | 'avoided' | 'met' {
  let open: Nogood['literals'][number] | null = null;
  for (const literal of nogood.literals) {
    const domain = state[literal.variable] ?? 0;
    if ((domain & literal.mask) === 0) return 'avoided';
    if ((domain & ~literal.mask) === 0) continue;
    if (open !== null) return 'avoided';
    open = literal;
  }
  return open ?? 'met';
}

/** Whether an assignment (one value each) meets a nogood. */
export function meets(nogood: Nogood, state: Domains): boolean {
  return nogood.literals.every(({ variable, mask }) => ((state[variable] ?? 0) & mask) !== 0);
}

export function everyNogood(space: Space): readonly number[] {
  return space.nogoods.map((_, index) => index);
}

export function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
