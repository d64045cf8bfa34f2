/**
 * A conjunction over choices: for each variable named, the set of its values (a bit mask) that the
 * cube allows. A rule is a list of cubes: it fires when one of them is met. No entry: always met.
 */
export type Cube = ReadonlyMap<number, number>;

/** A rule that never fires, and one that always does. */
export const NEVER: readonly Cube[] = [];
export const ALWAYS: readonly Cube[] = [new Map()];

/** Either: the cubes of both, without those that another one covers. */
export function either(parts: readonly (readonly Cube[])[]): readonly Cube[] {
  const all = parts.flat();
  return all.filter((cube, index) => !all.some((other, at) => at !== index && covers(other, cube, at < index)));
}

/** Both: each cube of one with each of the other, where they can be met together. */
export function both(parts: readonly (readonly Cube[])[]): readonly Cube[] {
  return parts.reduce((left, right) => either([left.flatMap((a) => right.flatMap((b) => meet(a, b)))]), ALWAYS);
}

function meet(a: Cube, b: Cube): readonly Cube[] {
  const met = new Map(a);
  for (const [variable, mask] of b) {
    const shared = mask & (met.get(variable) ?? mask);
    if (shared === 0) return [];
    met.set(variable, shared);
  }
  return [met];
}

/** Whether `wide` is met whenever `narrow` is; of two equal ones only the first is kept (`first`). */
function covers(wide: Cube, narrow: Cube, first: boolean): boolean {
  for (const [variable, mask] of wide) {
    const inner = narrow.get(variable);
    if (inner === undefined || (inner & ~mask) !== 0) return false;
  }
  return first || wide.size !== narrow.size || [...wide].some(([variable, mask]) => narrow.get(variable) !== mask);
}
