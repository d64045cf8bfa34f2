import type { PageKey, PageRequest } from '../db/page.ts';
import { problem } from './problem.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Ids as they stand in paths and cursors: lower-case UUIDs. */
export const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A place in a list, as opaque text: the keys of the last row shown. No secret; row-level security guards the rows. */
export function cursorOf(next: PageKey | null): string | null {
  return next === null ? null : Buffer.from(JSON.stringify([next.at, next.id])).toString('base64url');
}

/** What page is asked for. Refuses a cursor that is not one of ours. */
export function pageRequest(query: { readonly cursor?: string | undefined; readonly limit: number }): PageRequest {
  if (query.cursor === undefined) return { limit: query.limit };
  const keys = parse(query.cursor);
  if (!Array.isArray(keys) || keys.length !== 2) throw problem('invalid-cursor');
  const [at, id]: unknown[] = keys;
  if (typeof at !== 'string' || !INSTANT.test(at) || Number.isNaN(Date.parse(at))) throw problem('invalid-cursor');
  if (typeof id !== 'string' || !UUID.test(id)) throw problem('invalid-cursor');
  return { limit: query.limit, after: { at, id } };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
