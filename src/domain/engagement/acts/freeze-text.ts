import type { FreezeText } from '../command.ts';
import type { Act } from './act.ts';
import { checkAcknowledged } from './check-acknowledged.ts';
import { checkRole, checkStage, sideOf } from './who.ts';

/**
 * Either side asks that the agreed text be assembled, checked and frozen, and acknowledges the warnings
 * that it knows of, each with a reason. From here on nobody edits.
 */
export const freezeText: Act<FreezeText> = {
  permits: (state, actor) => checkStage(state, ['agreed']) ?? checkRole(actor, 'freeze-text'),
  admit: (_state, { acknowledged = [] }) => checkAcknowledged(acknowledged),
  decide: (_state, { acknowledged }, { actor }) => {
    const side = sideOf(actor);
    if (side === null) return [];
    const known = acknowledged === undefined || acknowledged.length === 0 ? {} : { acknowledged };
    return [{ type: 'freeze-requested', side, ...known }];
  },
};
