import type { RefuseFreeze } from '../command.ts';
import { resultNotAwaited } from '../refusals/standing.ts';
import type { Act } from './act.ts';
import { checkStage } from './who.ts';

/** The agreed clauses do not hold together: back to the table, with the rules that fired. */
export const refuseFreeze: Act<RefuseFreeze> = {
  permits: (state) => checkStage(state, ['freezing']),
  admit: (state, { request }) => (state.freezing?.request === request ? null : resultNotAwaited),
  decide: (state, { request, faults }) => {
    if (state.stage !== 'freezing' || state.freezing?.request !== request) return [];
    return [{ type: 'freeze-refused', faults }];
  },
};
