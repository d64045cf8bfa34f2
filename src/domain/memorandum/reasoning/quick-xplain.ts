/**
 * A minimal set of items that cannot stand together: without any one of them the rest can. Items
 * that come first are blamed first. QuickXplain: Junker, "Preferred explanations and relaxations for
 * over-constrained problems", AAAI 2004; about k·log(n/k) questions for k culprits of n.
 *
 * @param consistent whether a set of items can stand
 * @returns empty when nothing can stand even without any item; null when all can stand together
 */
export function quickXplain<Item>(
  items: readonly Item[],
  consistent: (items: readonly Item[]) => boolean,
): readonly Item[] | null {
  if (consistent(items)) return null;
  return explain([], false, items, consistent);
}

function explain<Item>(
  background: readonly Item[],
  changed: boolean,
  items: readonly Item[],
  consistent: (items: readonly Item[]) => boolean,
): readonly Item[] {
  if ((changed || background.length === 0) && !consistent(background)) return [];
  if (items.length <= 1) return items;
  const half = items.length >> 1;
  const [first, second] = [items.slice(0, half), items.slice(half)];
  const right = explain([...background, ...first], first.length > 0, second, consistent);
  const left = explain([...background, ...right], right.length > 0, first, consistent);
  return [...left, ...right];
}
