import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals around work on the other side's site. */

const SOURCE = 'memorandum 3.19';

export const tooManyVisits: Refusal = refuse(
  'too-many-visits',
  'Ce dossier compte déjà autant de venues qu’il peut en suivre.',
  'This engagement has as many visits already as it can follow.',
  SOURCE,
);

export const visitDates: Refusal = refuse(
  'visit-dates',
  'Donnez un premier et un dernier jour, dans cet ordre, à moins d’un an l’un de l’autre.',
  'Give a first and a last day, in this order, less than a year apart.',
  SOURCE,
  '/command/until',
);

export const visitInThePast: Refusal = refuse(
  'visit-in-the-past',
  'Une venue s’annonce avant son premier jour.',
  'A visit is announced before its first day.',
  SOURCE,
  '/command/from',
);

export const unknownVisit: Refusal = refuse(
  'unknown-visit',
  'Aucune venue ne porte ce numéro.',
  'No visit has this number.',
  SOURCE,
  '/command/visit',
);

export const visitCalledOff: Refusal = refuse(
  'visit-called-off',
  'Cette venue est annulée.',
  'This visit is called off.',
  SOURCE,
  '/command/visit',
);

export const visitExpected: Refusal = refuse(
  'visit-expected',
  'Cette venue est déjà attendue.',
  'This visit is expected already.',
  SOURCE,
  '/command/visit',
);

export const hostExpects: Refusal = refuse(
  'host-expects',
  'C’est à la partie qui reçoit de dire qu’elle attend les visiteurs.',
  'It is for the side that receives to say that it expects the visitors.',
  SOURCE,
  '/command/visit',
);
