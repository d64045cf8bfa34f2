import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals of pauses, escalations and mediations. */

export const alreadyPaused: Refusal = refuse(
  'already-paused',
  'Le dossier est déjà suspendu.',
  'The engagement is paused already.',
  'process 4.3',
);

export const pauseUnderDiscussion: Refusal = refuse(
  'pause-under-discussion',
  'Une suspension est déjà demandée : elle attend la réponse de l’autre partie.',
  'A pause was asked for already: it waits for the other side’s answer.',
  'process 4.3',
);

export const pauseInThePast: Refusal = refuse(
  'pause-in-the-past',
  'La fin de la suspension est déjà passée.',
  'The end of the pause is in the past.',
  'process 4.3',
  '/command/until',
);

export const pauseTooLong: Refusal = refuse(
  'pause-too-long',
  'Cette suspension dépasse ce que sa cause permet, ou ne tombe pas dans sa période.',
  'This pause is longer than its cause allows, or outside its season.',
  'process 4.3',
  '/command/until',
);

export const noPauseAsked: Refusal = refuse(
  'no-pause-asked',
  'Aucune suspension n’est demandée.',
  'No pause was asked for.',
  'process 4.3',
);

export const notPaused: Refusal = refuse(
  'not-paused',
  'Le dossier n’est pas suspendu.',
  'The engagement is not paused.',
  'process 4.3',
);

export const notYourPause: Refusal = refuse(
  'not-your-pause',
  'Cette suspension a été demandée par l’autre partie : elle seule peut l’abréger.',
  'This pause was asked for by the other side: it alone may cut it short.',
  'process 4.3',
);

export const mediationStopsTheClocks: Refusal = refuse(
  'mediation-stops-the-clocks',
  'Les délais sont suspendus par la médiation : ils reprennent quand elle prend fin.',
  'The delays stand still for the mediation: they run again when it ends.',
  'process 4.3',
);

export const alreadyAtTheTop: Refusal = refuse(
  'already-at-the-top',
  'Les directions sont déjà saisies : la suite est une médiation ou un retrait.',
  'The executives have it already: what remains is a mediation or a withdrawal.',
  'process 4.2, transverse states',
);

export const mediationAlreadyProposed: Refusal = refuse(
  'mediation-already-proposed',
  'Une médiation est déjà proposée ou en cours.',
  'A mediation is proposed or under way already.',
  'process 4.3',
);

export const mediationNotProposed: Refusal = refuse(
  'mediation-not-proposed',
  'Aucune médiation n’attend de réponse.',
  'No mediation waits for an answer.',
  'process 4.3',
);

export const noMediation: Refusal = refuse(
  'no-mediation',
  'Aucune médiation n’est en cours.',
  'No mediation is under way.',
  'process 4.3',
);
