import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals around the frozen text: review and signature. */

export const otherText: Refusal = refuse(
  'other-text',
  'Le texte que vous visez n’est pas le texte gelé.',
  'The text that you name is not the frozen one.',
  'security 4.7, invariants 1 and 2',
  '/command/textSha256',
);

export const alreadyApproved: Refusal = refuse(
  'already-approved',
  'Votre partie a déjà approuvé ce texte.',
  'Your side has already approved this text.',
  'process 4.2, stage 9',
);

export function acknowledgedTwice(index: number): Refusal {
  return refuse(
    'acknowledged-twice',
    'Cet avertissement est cité deux fois : réunissez vos motifs.',
    'This warning is named twice: put your reasons together.',
    'memorandum 3.37, W',
    `/command/acknowledged/${index}/rule`,
  );
}

export function reviewNotConfirmed(rules: readonly string[]): Refusal {
  return refuse(
    'review-not-confirmed',
    `Ce texte appelle une relecture juridique : indiquez dans « reviewed » que vous avez examiné ${rules.join(', ')}.`,
    `This text calls for a legal review: say in "reviewed" that you have considered ${rules.join(', ')}.`,
    'memorandum 3.37, L',
    '/command/reviewed',
  );
}

export const noPointReturned: Refusal = refuse(
  'no-point-returned',
  'Un retour de revue nomme au moins une clause à rouvrir, avec son motif.',
  'A returned review names at least one clause to reopen, and why.',
  'process 4.2, stage 9',
  '/command/points',
);

export function pointNamedTwice(index: number): Refusal {
  return refuse(
    'point-named-twice',
    'Cette clause est nommée deux fois : réunissez vos remarques.',
    'This clause is named twice: put your remarks together.',
    'process 4.2, stage 9',
    `/command/points/${index}/clause`,
  );
}

export const signaturesBegun: Refusal = refuse(
  'signatures-begun',
  'Une signature est déjà apposée : le texte ne se rouvre plus. Reste le retrait.',
  'A signature is already in place: the text cannot be reopened. What remains is to withdraw.',
  'process 4.2, stage 10',
);

export const counselNeverSigns: Refusal = refuse(
  'counsel-never-signs',
  'Un conseil approuve le texte ; il ne le signe pas.',
  'Counsel approves the text, and does not sign it.',
  'process 4.1',
);

export const notASignatory: Refusal = refuse(
  'not-a-signatory',
  'Vous n’êtes pas au nombre des signataires désignés à l’ouverture.',
  'You are not among the signatories named at the opening.',
  'process 4.2, stage 10',
);

export const alreadySigned: Refusal = refuse(
  'already-signed',
  'Vous avez déjà signé ce texte.',
  'You have already signed this text.',
  'process 4.2, stage 10',
);

export const signatureInTheMaking: Refusal = refuse(
  'signature-in-the-making',
  'Une signature est en cours d’apposition : la suivante attend qu’elle soit horodatée.',
  'A signature is being made: the next one waits for its time stamp.',
  'process 4.2, stage 10 (order of signature)',
);

export const notNextToSign: Refusal = refuse(
  'not-next-to-sign',
  'Un autre signataire doit signer avant vous.',
  'Another signatory has to sign before you.',
  'process 4.2, stage 10 (order of signature)',
);

export const otherDocument: Refusal = refuse(
  'other-document',
  'Le document que vous visez n’est pas le fichier à signer dans son état présent.',
  'The document that you name is not the file to be signed as it stands.',
  'security 4.7, invariant 2',
  '/command/documentSha256',
);
