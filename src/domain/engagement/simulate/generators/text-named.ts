import { sha256Hex } from '../../../evidence/sha256.ts';
import type { Sha256 } from '../../../ids.ts';
import type { Situation } from '../situation.ts';

/** The hash of a text that nobody froze. */
export const OTHER_TEXT = sha256Hex('another text');

/** The frozen text, or now and then another. */
export function textNamed({ state, random }: Situation): Sha256 {
  return random.chance(0.05) ? OTHER_TEXT : (state.frozen?.textSha256 ?? OTHER_TEXT);
}
