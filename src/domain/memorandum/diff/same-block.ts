import type { FlowBlock } from './flow.ts';

/** Whether two blocks are the same to the letter, with the same ids, markers and marks: what was shared is known at once. */
export function sameBlock(before: FlowBlock, after: FlowBlock): boolean {
  return same(before, after);
}

function same(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false;
  if (Array.isArray(before)) {
    if (!Array.isArray(after) || before.length !== after.length) return false;
    return before.every((one, index) => same(one, after[index]));
  }
  const [old, now] = [Object.entries(before), after as { readonly [name: string]: unknown }];
  return old.length === Object.keys(now).length && old.every(([name, value]) => same(value, now[name]));
}
