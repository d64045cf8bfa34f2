import type { Command } from '../command.ts';
import { type Act, nothingToRefuse } from './act.ts';
import { checkRole, checkSide, checkStage, checkVerified } from './who.ts';

/** The industrial retains the application. */
export const selectApplication: Act<Extract<Command, { type: 'select-application' }>> = {
  permits: (state, actor) =>
    checkStage(state, ['applied']) ??
    checkSide(actor, 'industrial') ??
    checkRole(actor, 'select-application') ??
    checkVerified(actor),
  admit: nothingToRefuse,
  decide: () => [{ type: 'application-selected' }],
};
