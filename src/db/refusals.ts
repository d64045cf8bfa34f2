import type { Bilingual } from '../domain/language.ts';
import type { Refusal } from '../domain/refusal.ts';

const SENTENCES = {
  'invalid-siren': {
    fr: 'Ce numéro SIREN n’est pas valide : neuf chiffres, dont le dernier est une clé de contrôle.',
    en: 'This SIREN is not valid: nine digits, the last of which is a check digit.',
  },
  'already-member': {
    fr: 'Vous êtes déjà rattaché à cette entreprise, ou votre demande est en attente.',
    en: 'You already belong to this company, or your request is pending.',
  },
  'not-found': {
    fr: 'Cet objet n’existe pas, ou ne vous est pas accessible.',
    en: 'This does not exist, or is not yours to see.',
  },
  'invitation-invalid': {
    fr: 'Cette invitation n’est pas valable : expirée, déjà utilisée, retirée ou adressée à quelqu’un d’autre.',
    en: 'This invitation is not valid: expired, used, withdrawn or meant for somebody else.',
  },
  'stale-revision': {
    fr: 'Une version plus récente a été enregistrée entre-temps : relisez-la avant d’écrire.',
    en: 'A newer version was saved meanwhile: read it before writing.',
  },
  'call-not-open': { fr: 'Cet appel n’est pas ouvert aux candidatures.', en: 'This call does not take applications.' },
  'already-applied': {
    fr: 'Cette entreprise a déjà répondu à cet appel.',
    en: 'This company has already answered this call.',
  },
  'power-revoked': {
    fr: 'Ce pouvoir a été retiré par la partie qui l’avait donné : il faut en déclarer un autre.',
    en: 'This power was taken back by the side that gave it: another one must be declared.',
  },
  'unknown-library': {
    fr: 'Ce clausier n’est pas connu de cette installation.',
    en: 'This clause library is not known to this installation.',
  },
} as const satisfies { readonly [code: string]: Bilingual };

export type DatabaseRefusalCode = keyof typeof SENTENCES;

/** What the store refuses, as data. "Unknown" and "not yours" are one and the same answer. */
export interface Refused {
  readonly refused: Refusal;
}

export function refuse(code: DatabaseRefusalCode, source?: string): Refused {
  return { refused: { code, message: SENTENCES[code], ...(source === undefined ? {} : { source }) } };
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
