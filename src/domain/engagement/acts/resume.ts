import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { mediationStopsTheClocks, notPaused, notYourPause } from '../refusals/transverse.ts';
import type { EngagementState } from '../state.ts';
import { type Act, nothingToRefuse } from './act.ts';
import { checkRole, sideOf } from './who.ts';

/** The side that asked for the pause ends it before its time. A mediation's pause ends with the mediation. */
export const resume: Act<Extract<Command, { type: 'resume' }>> = {
  permits: (state, actor) => checkRole(actor, 'resume') ?? checkOwn(state, actor),
  admit: nothingToRefuse,
  decide: (state, _command, { actor }) => (state.pause === null ? [] : [{ type: 'resumed', side: sideOf(actor) }]),
};

function checkOwn({ pause }: EngagementState, actor: Actor): Refusal | null {
  if (pause === null) return notPaused;
  if (pause.cause === 'mediation') return mediationStopsTheClocks;
  return pause.by === sideOf(actor) ? null : notYourPause;
}
