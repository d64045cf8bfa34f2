import { problem } from './problem.ts';

/** A place in a list, as opaque text: the keys of the last row shown. Not secret; row-level security guards the rows. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys of a cursor of ours; refuses anything else. */
export function decodeCursor(cursor: string | undefined, patterns: readonly RegExp[]): readonly string[] | null {
  if (cursor === undefined) return null;
  const keys = parse(cursor);
  if (!Array.isArray(keys) || keys.length !== patterns.length) throw problem('invalid-cursor');
  return keys.map((key: unknown, i) => {
    if (typeof key !== 'string' || !(patterns[i]?.test(key) ?? false)) throw problem('invalid-cursor');
    return key;
  });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

export const INSTANT_KEY = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
export const UUID_KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
