import type { components } from './schema.gen.ts';

/** What the API answers when it refuses (RFC 9457): a stable code, and words in the reader's language. */
export type Problem = components['schemas']['Problem'];

/** The problem in a failed call; null when it failed otherwise (no network, an answer that is not ours). */
export function problemOf(error: unknown): Problem | null {
  return isProblem(error) ? error : null;
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'title' in value && 'status' in value;
}
