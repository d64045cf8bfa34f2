import type { Refusal } from '../../refusal.ts';
import { LIMITS } from '../limits.ts';
import { refuse } from './make.ts';

/** Refusals about people from outside who are called into an engagement. */

export const alreadyCalled: Refusal = refuse(
  'already-called',
  'Quelqu’un est déjà appelé pour ce rôle, ou vous l’avez déjà appelé : mettez d’abord fin à cette intervention.',
  'Somebody is called in this role already, or you called them already: end that call first.',
  'process 4.1',
);

export const callingUnknown: Refusal = refuse(
  'calling-unknown',
  'Cette intervention n’existe pas, ou a pris fin.',
  'This call does not exist, or has ended.',
  'process 4.1',
  '/command/calling',
);

export const callingIsTheirs: Refusal = refuse(
  'calling-is-theirs',
  'Ce conseiller est invité par l’autre partie : elle seule peut mettre fin à l’invitation.',
  'This adviser is invited by the other side: it alone may end the invitation.',
  'process 4.1',
);

export const callingTooLong: Refusal = refuse(
  'calling-too-long',
  `La fin de l’invitation doit être à venir, et au plus tard dans ${LIMITS.callingDays} jours.`,
  `The invitation must end in the future, and within ${LIMITS.callingDays} days.`,
  'process 4.1',
  '/command/until',
);

export const nothingToAdviseOn: Refusal = refuse(
  'nothing-to-advise-on',
  'Aucune clause de propriété intellectuelle n’est en discussion dans ce dossier.',
  'No clause on intellectual property is discussed in this engagement.',
  'process 4.1',
);

export const clauseNotCalled: Refusal = refuse(
  'clause-not-called',
  'Cette clause n’est pas de celles que le conseiller lit.',
  'This clause is not among those that the adviser reads.',
  'process 4.1',
  '/clause',
);
