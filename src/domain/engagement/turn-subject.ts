import { canonicalJson } from '../evidence/canonical-json.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import type { Sha256 } from '../ids.ts';

/** The hash of what a turn would say, as it is approved: its moves and its message. How it is sent is no part of it. */
export function turnSubject(turn: unknown): Sha256 {
  const { moves = [], message = null } = (turn ?? {}) as { readonly moves?: unknown; readonly message?: unknown };
  return sha256Hex(canonicalJson({ moves, message }));
}
