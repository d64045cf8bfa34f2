import type { Refusal } from '../domain/refusal.ts';

/**
 * What became of a command, as far as the client knows.
 * `unknown`: the deadline passed without an answer. It may have been accepted: the journal will tell,
 * and resending the same command id is safe.
 */
export type CommandOutcome =
  | { readonly kind: 'accepted'; readonly rev: number; readonly seq: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unknown' };
