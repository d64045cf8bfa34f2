/** Gives each of a list that never changes order a key by its place: words of a sentence, cells of a row. */
export function withKeys<Item>(items: readonly Item[]): readonly { readonly key: string; readonly item: Item }[] {
  return items.map((item, place) => ({ key: `k${place}`, item }));
}
