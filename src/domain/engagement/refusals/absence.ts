import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

const SOURCE = 'process 4.1';

/** Refusals around an absence and who stands in meanwhile. */

export const absenceDates: Refusal = refuse(
  'absence-dates',
  'La fin de l’absence précède son début.',
  'The absence ends before it begins.',
  SOURCE,
  '/to',
);

export const absencePast: Refusal = refuse(
  'absence-past',
  'Cette absence est déjà terminée.',
  'This absence is over already.',
  SOURCE,
  '/to',
);

export const absenceOverlaps: Refusal = refuse(
  'absence-overlaps',
  'Vous avez déjà noté une absence pour cette entreprise pendant ces jours.',
  'You have noted an absence for this company on some of these days already.',
  SOURCE,
);

export const absenceSubstitute: Refusal = refuse(
  'absence-substitute',
  'Cette personne ne peut pas vous remplacer : il faut, dans la même entreprise, le même rôle ou un rôle qui permette au moins les mêmes actes.',
  'This person cannot stand in for you: it takes, in the same company, the same role or one that allows at least the same acts.',
  SOURCE,
  '/substitute',
);

export const absenceSubstituteAway: Refusal = refuse(
  'absence-substitute-away',
  'Cette personne sera elle-même absente pendant ces jours.',
  'This person will be away too on some of these days.',
  SOURCE,
  '/substitute',
);
