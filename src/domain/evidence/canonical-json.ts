/** Deeper than any selection or event: a value nested further is a mistake or an attack. */
const MAX_DEPTH = 128;

/** With the `u` flag a pair reads as one code point, so that only a half left alone is a surrogate. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A value that has no canonical form. A fault of the caller's: data from outside is asked `isCanonical` first. */
export class CanonicalJsonError extends Error {
  /** Where: JSON pointer (RFC 6901). */
  readonly pointer: string;

  constructor(reason: string, pointer: string) {
    super(`no canonical form: ${reason} at "${pointer}"`);
    this.name = 'CanonicalJsonError';
    this.pointer = pointer;
  }
}

/**
 * One text for one value: JSON Canonicalization Scheme, RFC 8785. Keys sorted by UTF-16 code units,
 * numbers as ECMAScript prints them, no white space: what is hashed and signed anywhere in the product.
 *
 * Throws `CanonicalJsonError` for what JSON cannot say or says in two ways: NaN, infinities,
 * undefined, bigints, functions, lone surrogates, holes in arrays, objects that are not plain data.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '', 0);
}

/** Whether `canonicalJson` takes it: the question to ask of data from outside. */
export function isCanonical(value: unknown): boolean {
  try {
    canonicalJson(value);
    return true;
  } catch (error) {
    if (error instanceof CanonicalJsonError) return false;
    throw error;
  }
}

function write(value: unknown, pointer: string, depth: number): string {
  if (depth > MAX_DEPTH) throw new CanonicalJsonError(`more than ${MAX_DEPTH} levels`, pointer);
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string') return writeString(value, pointer);
  if (typeof value === 'number') return writeNumber(value, pointer);
  if (Array.isArray(value)) return writeArray(value, pointer, depth);
  if (isPlainObject(value)) return writeObject(value, pointer, depth);
  throw new CanonicalJsonError(typeof value === 'object' ? 'not plain data' : typeof value, pointer);
}

function writeNumber(value: number, pointer: string): string {
  if (!Number.isFinite(value)) throw new CanonicalJsonError(String(value), pointer);
  // RFC 8785, 3.2.2.3: ECMAScript's own notation, which also prints -0 as 0.
  return String(value);
}

function writeString(value: string, pointer: string): string {
  if (LONE_SURROGATE.test(value)) throw new CanonicalJsonError('a lone surrogate', pointer);
  return JSON.stringify(value);
}

function writeArray(value: readonly unknown[], pointer: string, depth: number): string {
  const parts: string[] = [];
  for (let index = 0; index < value.length; index += 1) {
    parts.push(write(value[index], `${pointer}/${index}`, depth + 1));
  }
  return `[${parts.join(',')}]`;
}

function writeObject(value: { readonly [key: string]: unknown }, pointer: string, depth: number): string {
  // The default order of `sort` is by UTF-16 code units: RFC 8785, 3.2.3.
  const keys = Object.keys(value).sort();
  const parts = keys.map((key) => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return `${writeString(key, at)}:${write(value[key], at, depth + 1)}`;
  });
  return `{${parts.join(',')}}`;
}

/** Plain in whichever realm it was made: a workflow's sandbox has an `Object.prototype` of its own. */
function isPlainObject(value: unknown): value is { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
