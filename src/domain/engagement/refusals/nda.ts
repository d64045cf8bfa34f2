import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals around the confidentiality agreement. */

const SOURCE = 'process 4.2, stage 4';

export const ndaMissing: Refusal = refuse(
  'nda-missing',
  'Les discussions s’ouvrent une fois l’accord de confidentialité signé par les deux parties.',
  'Talks open once both sides have signed the confidentiality agreement.',
  SOURCE,
);

export const ndaAlreadyExecuted: Refusal = refuse(
  'nda-already-executed',
  'L’accord de confidentialité est signé par les deux parties : il tient.',
  'Both sides have signed the confidentiality agreement: it stands.',
  SOURCE,
);

export const ndaNotSent: Refusal = refuse(
  'nda-not-sent',
  'Aucun accord de confidentialité n’attend de signature.',
  'No confidentiality agreement waits to be signed.',
  SOURCE,
);

export const ndaAlreadySigned: Refusal = refuse(
  'nda-already-signed',
  'Votre partie a déjà signé cet accord de confidentialité.',
  'Your side has signed this confidentiality agreement already.',
  SOURCE,
);

export const otherNda: Refusal = refuse(
  'other-nda',
  'Le texte que vous visez n’est pas l’accord de confidentialité envoyé en dernier.',
  'The text that you name is not the confidentiality agreement that was sent last.',
  SOURCE,
  '/command/textSha256',
);

/** Rule R23 of the memorandum, with its sentence and its sources; a test holds them together. */
export const secrecyFirst: Refusal = refuse(
  'R23',
  'Signez d’abord l’accord de confidentialité : un document confidentiel montré sans lui peut perdre sa protection.',
  'Sign the NDA first: a confidential document shown without it may lose its protection.',
  'R23; CPI art. L. 611-11; C. com. art. L. 151-1',
  '/command/documentClass',
);

export const unknownClass: Refusal = refuse(
  'unknown-document-class',
  'Un document est de classe C1, C2 ou C3.',
  'A document is of class C1, C2 or C3.',
  'memorandum 3.10',
  '/command/documentClass',
);
