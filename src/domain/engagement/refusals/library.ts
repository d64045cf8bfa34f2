import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals around the adoption of a newer clause library. */

const SOURCE = 'C. civ. art. 1103 et 1193';

export const adoptionAlreadyProposed: Refusal = refuse(
  'adoption-already-proposed',
  'Une version plus récente des clauses est déjà proposée : elle attend une réponse.',
  'A newer version of the clauses is proposed already: it waits for an answer.',
  SOURCE,
);

export const adoptionNotProposed: Refusal = refuse(
  'adoption-not-proposed',
  'Aucune version plus récente des clauses n’attend de réponse.',
  'No newer version of the clauses waits for an answer.',
  SOURCE,
);

export const sameLibrary: Refusal = refuse(
  'same-library',
  'Le dossier suit déjà cette version des clauses.',
  'The engagement follows this version of the clauses already.',
  SOURCE,
  '/command/libraryHash',
);

export const sealedTurnWaits: Refusal = refuse(
  'sealed-turn-waits',
  'Une partie a scellé son tour : changez de version des clauses après l’ouverture des tours.',
  'A side has sealed its turn: change the version of the clauses once the turns are revealed.',
  SOURCE,
);

export const libraryNotCurrent: Refusal = refuse(
  'library-not-current',
  'Seule la version en vigueur des clauses peut être proposée.',
  'Only the version of the clauses that is in force can be proposed.',
  SOURCE,
  '/libraryHash',
);

/** The newer library has lost a clause that the engagement negotiates: it is finished under its own. */
export function libraryDropsClause(clause: string): Refusal {
  return refuse(
    'library-drops-clause',
    `La version proposée n’a plus la clause « ${clause} », dont traite ce dossier : terminez-le avec sa version.`,
    `The version proposed has no clause "${clause}" any more, which this engagement negotiates: finish it under its own.`,
    SOURCE,
    '/libraryHash',
  );
}
