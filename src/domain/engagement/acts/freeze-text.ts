import type { Command } from '../command.ts';
import { type Act, nothingToRefuse } from './act.ts';
import { checkRole, checkStage, sideOf } from './who.ts';

/** Either side asks that the agreed text be assembled, checked and frozen. From here on nobody edits. */
export const freezeText: Act<Extract<Command, { type: 'freeze-text' }>> = {
  permits: (state, actor) => checkStage(state, ['agreed']) ?? checkRole(actor, 'freeze-text'),
  admit: nothingToRefuse,
  decide: (_state, _command, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'freeze-requested', side }];
  },
};
