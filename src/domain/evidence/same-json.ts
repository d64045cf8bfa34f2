/**
 * Whether two values say the same as JSON: what `canonicalJson` of both would tell, at a fraction of its price
 * where most of one is the other's own. A key that holds undefined differs from one that is not there.
 */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSameJson(at(a, key), at(b, key)));
}

function at(from: object, key: string): unknown {
  return (from as { readonly [key: string]: unknown })[key];
}
