import { isSha256 } from '../../evidence/sha256.ts';
import type { Refusal } from '../../refusal.ts';
import { otherSide } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { withArchive } from '../execution/steps.ts';
import { LIMITS } from '../limits.ts';
import { conversionAlreadyAsked } from '../refusals/execution.ts';
import { malformedHash } from '../refusals/opening.ts';
import type { EngagementState } from '../state.ts';
import { checkText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

type ActOn<T> = Act<Extract<Command, { readonly type: T }>>;

/** The pilot goes on as a contract, an order or an option that is exercised: so once both sides say so, naming the same form. */
export const convertPilot: ActOn<'convert-pilot'> = {
  permits: (state, actor) => whileDeciding(state, actor, 'convert-pilot'),
  admit: (state, { form, evidenceSha256 }, { actor }) => {
    const asked = state.execution?.conversionAsked ?? null;
    if (asked !== null && asked.by === sideOf(actor) && asked.form === form) return conversionAlreadyAsked;
    return isSha256(evidenceSha256) ? null : malformedHash('/command/evidenceSha256');
  },
  decide: (state, { form, evidenceSha256 }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || state.stage !== 'deciding') return [];
    const asked = state.execution?.conversionAsked ?? null;
    const confirmed = asked !== null && asked.by === otherSide(side) && asked.form === form;
    if (!confirmed) return [{ type: 'conversion-proposed', side, form, evidenceSha256 }];
    return withArchive(state, [{ type: 'pilot-converted', side, form, evidenceSha256 }]);
  },
};

/** One side is enough for the pilot not to go on, with a reason of the closed list. */
export const closePilot: ActOn<'close-pilot'> = {
  permits: (state, actor) => whileDeciding(state, actor, 'close-pilot'),
  admit: (_state, { comment }) => checkText(comment, LIMITS.message, '/command/comment'),
  decide: (state, { reason, comment }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || state.stage !== 'deciding') return [];
    const said = comment === undefined ? {} : { comment };
    return withArchive(state, [{ type: 'pilot-closed', side, reason, ...said }]);
  },
};

function whileDeciding(state: EngagementState, actor: Actor, type: 'convert-pilot' | 'close-pilot'): Refusal | null {
  return checkStage(state, ['deciding']) ?? checkRole(actor, type) ?? checkVerified(actor);
}
