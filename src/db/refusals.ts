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
  'engagement-over': {
    fr: 'Ce dossier n’est plus en négociation : il n’y a plus rien à relancer.',
    en: 'These talks are over: there is nothing left to move on.',
  },
  'offer-unknown': {
    fr: 'Cette offre n’est pas, ou plus, au catalogue.',
    en: 'This offer is not in the catalogue, or no longer.',
  },
  'glass-own': {
    fr: 'Il faut une seconde personne : vous ne pouvez pas accorder votre propre demande.',
    en: 'It takes a second person: you cannot grant what you asked for.',
  },
  'glass-over': {
    fr: 'Cette demande a déjà été accordée, ou date de plus d’un jour : il faut la refaire.',
    en: 'This request was granted already, or is more than a day old: ask again.',
  },
  'offer-dates': {
    fr: 'La fin d’une offre ne peut pas précéder son début.',
    en: 'An offer cannot end before it begins.',
  },
  'not-an-officer': {
    fr: 'Cette personne n’est pas chargée d’affaires du programme.',
    en: 'This person is no officer of the programme.',
  },
  'too-many-views': {
    fr: 'Vous avez déjà cinquante vues enregistrées : supprimez-en une d’abord.',
    en: 'You have fifty saved views already: delete one first.',
  },
  'erasure-office': {
    fr: 'Vous tenez une fonction du programme : un administrateur doit d’abord vous en décharger.',
    en: 'You hold an office of the programme: an administrator must relieve you of it first.',
  },
  'erasure-signatory': {
    fr: 'Votre signature est attendue dans un dossier : faites d’abord désigner un autre signataire.',
    en: 'Your signature is awaited in an engagement: have another signatory named first.',
  },
  'erasure-alone': {
    fr: 'Personne d’autre n’agit pour votre entreprise dans un dossier en cours : invitez d’abord un collègue, ou mettez-y fin.',
    en: 'Nobody else acts for your company in an engagement that goes on: invite a colleague first, or end it.',
  },
  'erasure-address': {
    fr: 'Pour effacer votre compte, tapez l’adresse avec laquelle vous vous connectez.',
    en: 'To erase your account, type the address that you sign in with.',
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
