import { bits, type Enabled } from './solve.ts';
import type { Domains, Nogood, Space } from './space.ts';

type Literals = Nogood['literals'];

/** A part of the problem that shares no variable with the rest. */
interface Part {
  readonly variables: readonly number[];
  readonly nogoods: readonly Literals[];
}

/**
 * How many assignments within the domains meet no nogood of an enabled rule: exact, by splitting on
 * the variable most named, values that no nogood tells apart counted together, independent parts
 * multiplied, and parts already counted remembered (as model counters do: Sang et al., SAT 2004).
 */
export function countValid(space: Space, domains: Domains, enabled: Enabled): bigint {
  const nogoods = space.nogoods.filter(({ rule }) => rule === null || enabled(rule)).map(({ literals }) => literals);
  const variables = domains.map((_, index) => index);
  return count({ variables, nogoods }, domains, new Map());
}

function count(part: Part, domains: Domains, known: Map<string, bigint>): bigint {
  const nogoods: Literals[] = [];
  for (const literals of part.nogoods) {
    const open = openLiterals(literals, domains);
    if (open === null) continue;
    if (open.length === 0) return 0n;
    nogoods.push(open);
  }
  return components(part.variables, nogoods).reduce(
    (product, one) => (product === 0n ? 0n : product * remembered(one, domains, known)),
    1n,
  );
}

function remembered(part: Part, domains: Domains, known: Map<string, bigint>): bigint {
  const key = JSON.stringify([part.variables.map((variable) => [variable, domains[variable]]), part.nogoods]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const result = split(part, domains, known);
  known.set(key, result);
  return result;
}

function split(part: Part, domains: Domains, known: Map<string, bigint>): bigint {
  const variable = mostNamed(part);
  if (variable === null) {
    return part.variables.reduce((product, index) => product * BigInt(bits(domains[index] ?? 0)), 1n);
  }
  const rest = { ...part, variables: part.variables.filter((index) => index !== variable) };
  return alike(part, variable, domains[variable] ?? 0).reduce((sum, { value, size }) => {
    const next = domains.map((domain, index) => (index === variable ? value : domain));
    return sum + size * count(rest, next, known);
  }, 0n);
}

/** Values that no nogood tells apart: one of them, and how many they are. */
function alike(part: Part, variable: number, domain: number): readonly { value: number; size: bigint }[] {
  const groups = new Map<string, { value: number; size: bigint }>();
  for (let left = domain; left !== 0; left &= left - 1) {
    const value = left & -left;
    const key = part.nogoods
      .map((literals) => literals.some((literal) => literal.variable === variable && (literal.mask & value) !== 0))
      .join();
    const group = groups.get(key);
    groups.set(key, { value: group?.value ?? value, size: (group?.size ?? 0n) + 1n });
  }
  return [...groups.values()];
}

/** The literals that are still undecided; null when the nogood can no longer be met. */
function openLiterals(literals: Literals, domains: Domains): Literals | null {
  const open: Literals[number][] = [];
  for (const literal of literals) {
    const domain = domains[literal.variable] ?? 0;
    const mask = domain & literal.mask;
    if (mask === 0) return null;
    if (mask !== domain) open.push({ variable: literal.variable, mask });
  }
  return open;
}

function mostNamed({ nogoods }: Part): number | null {
  const named = new Map<number, number>();
  for (const { variable } of nogoods.flat()) named.set(variable, (named.get(variable) ?? 0) + 1);
  let best: number | null = null;
  for (const [variable, times] of named) if (best === null || times > (named.get(best) ?? 0)) best = variable;
  return best;
}

function components(variables: readonly number[], nogoods: readonly Literals[]): readonly Part[] {
  const leader = new Map(variables.map((variable) => [variable, variable]));
  const find = (variable: number): number => {
    const above = leader.get(variable) ?? variable;
    return above === variable ? variable : find(above);
  };
  for (const [first, ...others] of nogoods) {
    for (const other of others) leader.set(find(other.variable), find(first?.variable ?? other.variable));
  }
  const parts = new Map<number, { variables: number[]; nogoods: Literals[] }>();
  for (const variable of variables) {
    const at = find(variable);
    const part = parts.get(at) ?? { variables: [], nogoods: [] };
    part.variables.push(variable);
    parts.set(at, part);
  }
  for (const literals of nogoods) parts.get(find(literals[0]?.variable ?? 0))?.nogoods.push(literals);
  return [...parts.values()];
}
