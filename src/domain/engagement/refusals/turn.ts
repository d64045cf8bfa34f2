import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals of a turn as a whole. Those of a single move stand in `move.ts`. */

export const notYourTurn: Refusal = refuse(
  'not-your-turn',
  'L’autre partie tient la plume : attendez son tour d’écriture.',
  'The other side holds the pen: wait for its turn.',
  'process 4.2, stage 7',
);

export const turnIsSimultaneous: Refusal = refuse(
  'turn-is-simultaneous',
  'Ce tour est simultané : scellez-le, les deux seront révélés ensemble.',
  'This turn is simultaneous: seal it; both will be revealed together.',
  'process 4.2, stage 6',
);

export const turnIsAlternate: Refusal = refuse(
  'turn-is-alternate',
  'Ce tour n’est pas simultané : il s’envoie, il ne se scelle pas.',
  'This turn is not simultaneous: it is sent, not sealed.',
  'process 4.2, stage 7',
);

export const alreadySealed: Refusal = refuse(
  'already-sealed',
  'Votre tour est scellé : il ne change plus avant d’être révélé.',
  'Your turn is sealed: it does not change before it is revealed.',
  'security 4.7, invariant 6',
);

export function turnLimitReached(limit: number): Refusal {
  return refuse(
    'turn-limit-reached',
    `Les ${limit} tours prévus ont eu lieu.`,
    `The ${limit} turns allowed have taken place.`,
    'security 4.7, invariant 6',
  );
}

export const emptyTurn: Refusal = refuse(
  'empty-turn',
  'Un tour contient au moins une proposition, une réponse ou un commentaire.',
  'A turn holds at least one proposal, answer or comment.',
  'process 4.2, stage 7',
  '/command/moves',
);

export function tooManyMoves(limit: number): Refusal {
  return refuse(
    'too-many-moves',
    `Un tour contient au plus ${limit} mouvements.`,
    `A turn holds at most ${limit} moves.`,
    'temporal 2.6',
    '/command/moves',
  );
}

export function textTooLong(limit: number, pointer: string): Refusal {
  return refuse(
    'text-too-long',
    `Ce texte dépasse ${limit} caractères.`,
    `This text is longer than ${limit} characters.`,
    'temporal 2.6',
    pointer,
  );
}

export function textMissing(pointer: string): Refusal {
  return refuse(
    'text-missing',
    'Un motif est nécessaire : l’autre partie doit pouvoir y répondre.',
    'A reason is needed: the other side must be able to answer it.',
    'process 4.2, stage 7',
    pointer,
  );
}
