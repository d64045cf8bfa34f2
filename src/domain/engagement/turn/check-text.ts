import { isCanonical } from '../../evidence/canonical-json.ts';
import type { Refusal } from '../../refusal.ts';
import { textMissing, textTooLong } from '../refusals/turn.ts';

/** Words that must be there, within their limit. */
export function checkRequiredText(text: string | undefined, limit: number, pointer: string): Refusal | null {
  if (typeof text !== 'string' || text.trim() === '') return textMissing(pointer);
  return checkText(text, limit, pointer);
}

/** Words that may be there. A text with half a character (a lone surrogate) can be neither stored nor hashed: it counts as missing. */
export function checkText(text: string | undefined, limit: number, pointer: string): Refusal | null {
  if (text === undefined) return null;
  if (typeof text !== 'string' || !isCanonical(text)) return textMissing(pointer);
  return text.length > limit ? textTooLong(limit, pointer) : null;
}
