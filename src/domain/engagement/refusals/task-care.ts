import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

const SOURCE = 'process 4.1';

/** Refusals around who of a side takes care of a task. The other side never meets one. */

export const taskNotYours: Refusal = refuse(
  'task-not-yours',
  'Votre rôle ne permet pas de faire cette tâche : vous ne pouvez ni la prendre ni la confier.',
  'Your role does not allow this task: you can neither take it nor give it to somebody.',
  SOURCE,
);

export const taskPersonal: Refusal = refuse(
  'task-personal',
  'Cette tâche est nominative : seule la personne désignée peut la faire.',
  'This task names a person: nobody else may do it.',
  SOURCE,
);

export const taskColleague: Refusal = refuse(
  'task-colleague',
  'Cette personne n’a pas, dans votre partie, un rôle qui permette de faire cette tâche.',
  'This person has no role on your side that allows this task.',
  SOURCE,
);

export const taskNotHeld: Refusal = refuse(
  'task-not-held',
  'Seuls la personne qui a pris cette tâche et qui la lui a confiée peuvent la rendre ; vous pouvez la prendre vous-même.',
  'Only whoever has this task and whoever gave it may give it back; you may take it yourself.',
  SOURCE,
);

export const taskCarePast: Refusal = refuse('task-care-past', 'Cette date est passée.', 'This date is past.', SOURCE);

export const followUpTooSoon: Refusal = refuse(
  'follow-up-too-soon',
  'Choisissez un jour à venir : d’ici là, la tâche passe en bas de votre liste.',
  'Choose a day to come: until then the task moves to the end of your list.',
  SOURCE,
);

export const followUpTooLate: Refusal = refuse(
  'follow-up-too-late',
  'Ce jour vient après l’échéance : une tâche ne se remet pas au-delà de son délai.',
  'This day is after the deadline: a task cannot be put off beyond it.',
  SOURCE,
);
