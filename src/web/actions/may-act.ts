import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import type { Engagement } from '../dossier/dossier.tsx';

/** Stages in which talks last: pauses, escalation and mediation are open (process 4.2, transverse states). */
const TALKS: readonly Engagement['stage'][] = ['selected', 'negotiating', 'agreed', 'freezing', 'in-review', 'signing'];
const BEFORE_TALKS: readonly Engagement['stage'][] = ['applied'];

/** Which of these acts the reader may do at all: the server has the last word. */
export function mayAct({ stage, you }: Pick<Engagement, 'stage' | 'you'>) {
  const holds = (roles: readonly string[]) => you?.roles.some((role) => roles.includes(role)) === true;
  const inTalks = TALKS.includes(stage);
  return {
    inTalks,
    animate: holds(ROLES_OF_ACT['ask-pause']),
    decide: holds(ROLES_OF_ACT['propose-mediation']),
    withdraw: (inTalks || BEFORE_TALKS.includes(stage)) && holds(ROLES_OF_ACT.withdraw),
  };
}
