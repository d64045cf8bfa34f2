import { WHILE_TALKS_LAST } from '../../domain/engagement/acts/stages.ts';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { SIGNED_STAGES } from '../../domain/engagement/state.ts';
import type { Engagement } from '../dossier/dossier.tsx';

/** Which of these acts the reader may do at all: the server has the last word. */
export function mayAct({ stage, you }: Pick<Engagement, 'stage' | 'you'>) {
  const holds = (roles: readonly string[]) => you?.roles.some((role) => roles.includes(role)) === true;
  const inTalks = WHILE_TALKS_LAST.includes(stage);
  const signed = SIGNED_STAGES.includes(stage);
  return {
    inTalks,
    /** The signed text keeps its library. */
    unsigned: !signed,
    animate: holds(ROLES_OF_ACT['ask-pause']),
    decide: holds(ROLES_OF_ACT['propose-mediation']),
    withdraw: (inTalks || stage === 'applied') && !signed && holds(ROLES_OF_ACT.withdraw),
  };
}
