import { createHash } from 'node:crypto';
import type { Sha256 } from '../domain/ids.ts';

/** SHA-256 of a text's UTF-8 bytes, by Node's own: a whole library is a megabyte and more. */
export function sha256Of(text: string): Sha256 {
  return createHash('sha256').update(text, 'utf8').digest('hex') as Sha256;
}
