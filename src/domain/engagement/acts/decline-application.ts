import type { Command } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { checkText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { checkRole, checkSide, checkStage, checkVerified } from './who.ts';

/** The industrial does not retain the application, and says why: a reason is required (process 4.2, stage 3). */
export const declineApplication: Act<Extract<Command, { type: 'decline-application' }>> = {
  permits: (state, actor) =>
    checkStage(state, ['applied']) ??
    checkSide(actor, 'industrial') ??
    checkRole(actor, 'decline-application') ??
    checkVerified(actor),
  admit: (_state, command) => checkText(command.comment, LIMITS.message, '/command/comment'),
  decide: (_state, { reason, comment }) => [
    comment === undefined
      ? { type: 'application-declined', reason }
      : { type: 'application-declined', reason, comment },
  ],
};
