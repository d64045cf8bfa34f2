import { missingStep } from '../application-steps.ts';
import type { Command } from '../command.ts';
import { stepMissing } from '../refusals/application.ts';
import type { Act } from './act.ts';
import { checkRole, checkSide, checkStage, checkVerified } from './who.ts';

/** The industrial retains the application. */
export const selectApplication: Act<Extract<Command, { type: 'select-application' }>> = {
  permits: (state, actor) =>
    checkStage(state, ['applied']) ??
    checkSide(actor, 'industrial') ??
    checkRole(actor, 'select-application') ??
    checkVerified(actor),
  admit: (state) => {
    const missing = missingStep(state);
    return missing === null ? null : stepMissing(missing);
  },
  decide: () => [{ type: 'application-selected' }],
};
