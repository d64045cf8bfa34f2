import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sha256 } from '../ids.ts';
import { canonicalJson } from './canonical-json.ts';
import { isSha256, sha256Hex } from './sha256.ts';

/**
 * A salted commitment: SHA-256(salt ‖ canonical JSON of the value). It says that the value existed
 * and will not change, and tells nothing of it: the salt keeps short values from being guessed, and
 * once salt and value are destroyed the commitment stays as proof without content.
 *
 * The salt is 32 random bytes as 64 hexadecimal digits, always: with salts of free length, the same
 * bytes could be opened as another salt and another value. Throws for any other salt, and for a
 * value without canonical form.
 */
export function commitment(salt: string, value: unknown): Sha256 {
  if (!isSalt(salt)) throw new RangeError('a salt is 32 bytes, as 64 lower-case hexadecimal digits');
  return sha256Hex(concatBytes(hexToBytes(salt), utf8ToBytes(canonicalJson(value))));
}

/** Whether this salt and value are what was committed to. False, never an exception, for a malformed opening. */
export function opens(committed: Sha256, salt: string, value: unknown): boolean {
  if (!isSalt(salt)) return false;
  try {
    return commitment(salt, value) === committed;
  } catch {
    return false;
  }
}

/** A salt has the same form as a hash: 64 hexadecimal digits. */
function isSalt(salt: string): boolean {
  return isSha256(salt);
}
