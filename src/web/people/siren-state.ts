import { isSiren } from '../../domain/memorandum/values/siren.ts';

/** A SIRET is a SIREN and five digits more for the establishment (R123-221 C. com.). */
const [SIREN_DIGITS, SIRET_DIGITS] = [9, 14];

export type SirenState =
  | { readonly kind: 'empty' | 'too-long' | 'wrong' }
  | { readonly kind: 'short'; readonly missing: number }
  | { readonly kind: 'good'; readonly siren: string };

/** Judges what was typed so far, spaces and dots ignored; the first nine digits of a SIRET are its SIREN. */
export function sirenState(typed: string): SirenState {
  const digits = typed.replaceAll(/[\s.]/g, '');
  if (digits === '') return { kind: 'empty' };
  if (!/^\d+$/.test(digits)) return { kind: 'wrong' };
  if (digits.length < SIREN_DIGITS) return { kind: 'short', missing: SIREN_DIGITS - digits.length };
  if (digits.length > SIRET_DIGITS) return { kind: 'too-long' };
  const siren = digits.slice(0, SIREN_DIGITS);
  return isSiren(siren) ? { kind: 'good', siren } : { kind: 'wrong' };
}
