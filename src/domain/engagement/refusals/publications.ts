import type { CalendarDate } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals around inventions and publications. */

const INVENTIONS = 'memorandum 3.12';
const PUBLICATIONS = 'memorandum 3.21';

export const tooManyInventions: Refusal = refuse(
  'too-many-inventions',
  'Ce dossier compte déjà autant d’inventions déclarées qu’il peut en suivre.',
  'This engagement has as many declared inventions already as it can follow.',
  INVENTIONS,
);

export const inventionDate: Refusal = refuse(
  'invention-date',
  'Donnez le jour où votre partie a eu connaissance de l’invention : aujourd’hui ou avant.',
  'Give the day on which your side learned of the invention: today or before.',
  INVENTIONS,
  '/command/madeOn',
);

export const unknownInvention: Refusal = refuse(
  'unknown-invention',
  'Aucune invention déclarée ne porte ce numéro.',
  'No declared invention has this number.',
  INVENTIONS,
  '/command/invention',
);

export const inventionSettled: Refusal = refuse(
  'invention-settled',
  'Le sort de cette invention est déjà décidé.',
  'What becomes of this invention is decided already.',
  INVENTIONS,
  '/command/invention',
);

export const notYourInvention: Refusal = refuse(
  'not-your-invention',
  'C’est à la partie qui l’a déclarée de dire ce qui est décidé de cette invention.',
  'It is for the side that declared it to say what is decided of this invention.',
  INVENTIONS,
  '/command/invention',
);

export const unknownOutcome: Refusal = refuse(
  'unknown-outcome',
  'Une invention est déposée, gardée secrète ou abandonnée.',
  'An invention is filed, kept secret or given up.',
  INVENTIONS,
  '/command/outcome',
);

export const noPublicationClause: Refusal = refuse(
  'no-publication-clause',
  'Le mémorandum signé n’a pas d’article sur les publications : une publication suit alors la confidentialité convenue.',
  'The signed memorandum has no article on publications: a publication then follows the confidentiality agreed.',
  PUBLICATIONS,
);

export const tooManyPublications: Refusal = refuse(
  'too-many-publications',
  'Ce dossier compte déjà autant de projets de publication qu’il peut en suivre.',
  'This engagement has as many planned publications already as it can follow.',
  PUBLICATIONS,
);

export const unknownKind: Refusal = refuse(
  'unknown-kind',
  'Une publication est un article, une présentation, une affiche, une thèse ou autre chose.',
  'A publication is an article, a talk, a poster, a thesis or something else.',
  PUBLICATIONS,
  '/command/kind',
);

export const publicationDate: Refusal = refuse(
  'publication-date',
  'Donnez une date à venir, du calendrier.',
  'Give a date of the calendar that is still to come.',
  PUBLICATIONS,
  '/command/until',
);

export const unknownPublication: Refusal = refuse(
  'unknown-publication',
  'Aucun projet de publication ne porte ce numéro.',
  'No planned publication has this number.',
  PUBLICATIONS,
  '/command/publication',
);

export const publicationOver: Refusal = refuse(
  'publication-over',
  'Ce projet est publié ou abandonné.',
  'This one is published or given up.',
  PUBLICATIONS,
  '/command/publication',
);

export const notYourPublication: Refusal = refuse(
  'not-your-publication',
  'Ce projet de publication est celui de l’autre partie.',
  'This planned publication is the other side’s.',
  PUBLICATIONS,
  '/command/publication',
);

export const reviewersAnswer: Refusal = refuse(
  'reviewers-answer',
  'C’est à l’autre partie de répondre sur votre projet de publication.',
  'It is for the other side to answer about your planned publication.',
  PUBLICATIONS,
  '/command/publication',
);

export const reviewedAlready: Refusal = refuse(
  'reviewed-already',
  'Ce projet a déjà reçu sa réponse, ou le silence en a tenu lieu.',
  'This one has its answer already, or silence stood in for it.',
  PUBLICATIONS,
  '/command/publication',
);

export const unknownAnswer: Refusal = refuse(
  'unknown-answer',
  'Acceptez, demandez un retrait, ou demandez un report.',
  'Consent, ask for a removal, or ask for a delay.',
  PUBLICATIONS,
  '/command/answer',
);

export function delayTooLong(longest: CalendarDate): Refusal {
  return refuse(
    'delay-too-long',
    `Les reports, tous ensemble, ne dépassent pas le ${longest}.`,
    `All delays together reach no further than ${longest}.`,
    PUBLICATIONS,
    '/command/until',
  );
}

export const notToAmend: Refusal = refuse(
  'not-to-amend',
  'Aucun retrait n’est demandé sur ce projet.',
  'No removal is asked for in this one.',
  PUBLICATIONS,
  '/command/publication',
);

export const notYetFree: Refusal = refuse(
  'not-yet-free',
  'Cette publication n’est pas encore libre : l’autre partie n’a pas répondu, ou son report court encore.',
  'This publication is not free yet: the other side has not answered, or its delay still runs.',
  PUBLICATIONS,
  '/command/publication',
);
