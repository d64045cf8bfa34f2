import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

const SOURCE = 'process 4.1';

/** Refusals around a role that a colleague holds for a time, in one engagement. */

export const lentRoleOfSide: Refusal = refuse(
  'lent-role-of-side',
  'Ce rôle n’existe pas dans votre partie à ce dossier.',
  'This role does not exist on your side of this engagement.',
  SOURCE,
  '/role',
);

export const lentRoleColleague: Refusal = refuse(
  'lent-role-colleague',
  'Un rôle se confie à une personne confirmée de votre entreprise, qui ne l’a pas déjà, et jamais à soi-même.',
  'A role is lent to a confirmed person of your company who does not hold it already, and never to oneself.',
  SOURCE,
  '/to',
);

export const lentRolePast: Refusal = refuse(
  'lent-role-past',
  'La fin de cette délégation est passée.',
  'The end of this delegation is past.',
  SOURCE,
  '/until',
);

export const lentRoleTooLong: Refusal = refuse(
  'lent-role-too-long',
  'Une délégation dure au plus un an : au-delà, invitez la personne pour ce rôle.',
  'A delegation lasts a year at most: for longer, invite the person for that role.',
  SOURCE,
  '/until',
);
