import { isSiren } from './siren.ts';

/** La Poste numbers its thousands of offices itself: their digits add up to a multiple of five (Insee). */
const LA_POSTE = '356000000';

/**
 * Whether a text is a SIRET: a SIREN and five digits, whose Luhn sum over all fourteen is a multiple of ten;
 * of La Poste's offices, the plain sum is a multiple of five. Spaces are the caller's to remove.
 */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text) || !isSiren(text.slice(0, 9))) return false;
  const digits = [...text].map(Number);
  if (digits.reduce((sum, digit, index) => sum + luhnShare(digit, index), 0) % 10 === 0) return true;
  return text.startsWith(LA_POSTE) && digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0;
}

/** With fourteen digits, every second digit from the left (index 0, 2, …) is doubled. */
function luhnShare(digit: number, index: number): number {
  const doubled = index % 2 === 0 ? digit * 2 : digit;
  return doubled > 9 ? doubled - 9 : doubled;
}
