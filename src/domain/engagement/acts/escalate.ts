import type { Command } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { alreadyAtTheTop } from '../refusals/transverse.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { WHILE_TALKS_LAST } from './stages.ts';
import { checkRole, checkStage, sideOf } from './who.ts';

/** A side takes the matter up: to the project's sponsors, then to the executives (process 4.2, transverse states). */
export const escalate: Act<Extract<Command, { type: 'escalate' }>> = {
  permits: (state, actor) =>
    checkStage(state, WHILE_TALKS_LAST) ??
    checkRole(actor, 'escalate') ??
    (state.escalation === 2 ? alreadyAtTheTop : null),
  admit: (_state, { reason }) => checkRequiredText(reason, LIMITS.remark, '/command/reason'),
  decide: (state, { reason }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || state.escalation === 2) return [];
    return [{ type: 'escalated', level: state.escalation === null ? 1 : 2, by: { side, reason } }];
  },
};
