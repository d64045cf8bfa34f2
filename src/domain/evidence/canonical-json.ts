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
  return write(value, []);
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

/** `path`: the keys that lead to the value. */
function write(value: unknown, path: (string | number)[]): string {
  if (path.length > MAX_DEPTH) throw fault(`more than ${MAX_DEPTH} levels`, path);
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string') return writeString(value, path);
  if (typeof value === 'number') return writeNumber(value, path);
  if (Array.isArray(value)) return writeArray(value, path);
  if (isPlainObject(value)) return writeObject(value, path);
  throw fault(typeof value === 'object' ? 'not plain data' : typeof value, path);
}

function writeNumber(value: number, path: readonly (string | number)[]): string {
  if (!Number.isFinite(value)) throw fault(String(value), path);
  // RFC 8785, 3.2.2.3: ECMAScript's own notation, which also prints -0 as 0.
  return String(value);
}

function writeString(value: string, path: readonly (string | number)[]): string {
  if (LONE_SURROGATE.test(value)) throw fault('a lone surrogate', path);
  return JSON.stringify(value);
}

function writeArray(value: readonly unknown[], path: (string | number)[]): string {
  let text = '[';
  for (let index = 0; index < value.length; index += 1) {
    path.push(index);
    text += index === 0 ? write(value[index], path) : `,${write(value[index], path)}`;
    path.pop();
  }
  return `${text}]`;
}

function writeObject(value: { readonly [key: string]: unknown }, path: (string | number)[]): string {
  let text = '';
  // The default order of `sort` is by UTF-16 code units: RFC 8785, 3.2.3.
  for (const key of Object.keys(value).sort()) {
    path.push(key);
    text += `${text === '' ? '{' : ','}${writeString(key, path)}:${write(value[key], path)}`;
    path.pop();
  }
  return text === '' ? '{}' : `${text}}`;
}

function fault(reason: string, path: readonly (string | number)[]): CanonicalJsonError {
  const pointer = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return new CanonicalJsonError(reason, pointer);
}

/** Plain in whichever realm it was made: a workflow's sandbox has an `Object.prototype` of its own. */
function isPlainObject(value: unknown): value is { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
