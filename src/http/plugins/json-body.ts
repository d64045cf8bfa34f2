import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { problem } from '../problem.ts';

/** Our deepest body (a turn with a list of records) is nine levels; twice that and some is an attack on recursion. */
const MAX_DEPTH = 24;
/** With the `u` flag, half of a pair standing alone; pairs are one code point and do not match. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Why: the default parser accepts any depth, which would overflow the recursive schema of
 * parameters; and NUL or lone surrogates, which Postgres cannot keep. Keys such as `__proto__`
 * are refused, not dropped.
 */
export const jsonBody = fp(async (app: FastifyInstance) => {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = typeof body === 'string' ? body : body.toString('utf8');
    if (text.length === 0) return done(null, undefined);
    const depth = nesting(text);
    if (depth > MAX_DEPTH) return done(problem('json-too-deep'));
    void parse(request, text, (error, value) => {
      if (error !== null) return done(problem('malformed-json'));
      if (!isKeepable(value)) return done(problem('invalid-text'));
      done(null, value);
    });
  });
});

/** The deepest nesting of brackets outside strings. */
export function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i += 1;
      else if (c === '"') inString = false;
      continue;
    }
    if (c === '"') inString = true;
    else if (c === '{' || c === '[') depth += 1;
    else if (c === '}' || c === ']') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** True when every text in the value, keys included, is well-formed UTF-16 without NUL. */
export function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\u0000') && !LONE_SURROGATE.test(value);
  if (Array.isArray(value)) return value.every(isKeepable);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).every(([key, inner]) => isKeepable(key) && isKeepable(inner));
  }
  return true;
}
