import { withVoice } from '../calling.ts';
import type { EngagementState } from '../state.ts';
import type { Change, Patch } from './patch.ts';

export const adviserInvited: Change<'adviser-invited'> = (
  { callings = [] },
  { side, calling, until, clauses },
  { at },
) => ({ callings: withVoice(callings, side, { calling, office: 'inpi-adviser', until, clauses }, at) });

export const mediatorNamed: Change<'mediator-named'> = ({ callings = [] }, { side, calling, until }, { at }) => ({
  callings: withVoice(callings, side, { calling, office: 'mediator', until, clauses: [] }, at),
});

export const calledOff: Change<'called-off'> = ({ callings = [] }, { calling }) => ({
  callings: callings.filter((one) => one.calling !== calling),
});

/** A mediator stays for the mediation, and no longer. */
export function withoutMediator({ callings }: EngagementState): Patch {
  return callings === undefined ? {} : { callings: callings.filter(({ office }) => office !== 'mediator') };
}
