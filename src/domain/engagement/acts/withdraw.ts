import type { Command } from '../command.ts';
import { LIMITS } from '../limits.ts';
import type { Stage } from '../state.ts';
import { checkText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

const BEFORE_ALL_HAVE_SIGNED: readonly Stage[] = [
  'applied',
  'selected',
  'negotiating',
  'agreed',
  'freezing',
  'in-review',
  'signing',
];

/** A side leaves, for a reason of the closed list, at any time before all have signed (C. civ. 1112: talks may be ended freely, in good faith). */
export const withdraw: Act<Extract<Command, { type: 'withdraw' }>> = {
  permits: (state, actor) =>
    checkStage(state, BEFORE_ALL_HAVE_SIGNED) ?? checkRole(actor, 'withdraw') ?? checkVerified(actor),
  admit: (_state, command) => checkText(command.comment, LIMITS.message, '/command/comment'),
  decide: (_state, { reason, comment }, { actor }) => {
    const side = sideOf(actor);
    if (side === null) return [];
    return [comment === undefined ? { type: 'withdrawn', side, reason } : { type: 'withdrawn', side, reason, comment }];
  },
};
