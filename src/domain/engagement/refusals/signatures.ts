import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals around rounds of signatures: refusal to sign, replacement, void, renewal. */

const SOURCE = 'process 4.2, stage 10';

export const noSignatureRound: Refusal = refuse(
  'no-signature-round',
  'Aucun tour de signature n’est ouvert.',
  'No round of signatures is open.',
  SOURCE,
);

export const roundEnded: Refusal = refuse(
  'round-ended',
  'Ce tour de signature est terminé : les deux parties doivent demander qu’il soit renouvelé.',
  'This round of signatures has ended: both sides have to ask for another.',
  SOURCE,
);

export const roundStillOpen: Refusal = refuse(
  'round-still-open',
  'Le tour de signature court encore : il n’y a rien à renouveler.',
  'The round of signatures is still open: there is nothing to renew.',
  SOURCE,
);

export const renewalAlreadyAsked: Refusal = refuse(
  'renewal-already-asked',
  'Votre partie a déjà demandé un nouveau tour : elle attend l’autre.',
  'Your side has asked for another round already: it waits for the other.',
  SOURCE,
);

export const noRenewalLeft: Refusal = refuse(
  'no-renewal-left',
  'Ce texte n’aura pas d’autre tour de signature : l’annuler serait se retirer.',
  'There is no further round of signatures for this text: to void this one would be to withdraw.',
  SOURCE,
);

export const signatureRefused: Refusal = refuse(
  'signature-refused',
  'Vous avez refusé de signer dans ce tour : votre partie peut vous faire remplacer.',
  'You refused to sign in this round: your side may name somebody else.',
  SOURCE,
);

export const signatoryUnknown: Refusal = refuse(
  'signatory-unknown',
  'Cette personne n’est pas signataire pour votre partie.',
  'This person is not a signatory of your side.',
  SOURCE,
  '/command/person',
);

export const signatoryHasSigned: Refusal = refuse(
  'signatory-has-signed',
  'Cette personne a signé, ou est en train de le faire : elle n’est plus remplacée.',
  'This person has signed, or is doing so: nobody takes their place any more.',
  SOURCE,
  '/command/person',
);

export const replacementNamed: Refusal = refuse(
  'replacement-named',
  'La personne qui remplace est déjà au nombre des signataires.',
  'Whoever is named instead is a signatory already.',
  SOURCE,
  '/command/replacement',
);

/** An offer is not taken back before its term (C. civ. 1116): a side that signed waits, or withdraws and answers for it. */
export const signatureIsAnOffer: Refusal = refuse(
  'signature-is-an-offer',
  'Votre partie a signé : sa signature est une offre qui tient jusqu’au terme du tour. Reste le retrait.',
  'Your side has signed: its signature is an offer that stands until the end of the round. What remains is to withdraw.',
  'Code civil, art. 1116',
);
