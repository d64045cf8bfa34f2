import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { SendTurn } from '../command.ts';
import type { Event } from '../event.ts';
import { LIMITS } from '../limits.ts';
import { simultaneousNotAllowed } from '../refusals/opening.ts';
import { notYourTurn, turnIsSimultaneous, turnLimitReached } from '../refusals/turn.ts';
import type { EngagementState } from '../state.ts';
import { allAgreed, applyMoves } from '../turn/apply-move.ts';
import { checkMoves } from '../turn/check-moves.ts';
import { checkText } from '../turn/check-text.ts';
import { afterTurn, turnsUsed } from '../turn/next-turn.ts';
import { settle } from '../turn/settle.ts';
import { waysOut } from '../turn/ways-out.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, sideOf } from './who.ts';

/**
 * The side that holds the pen sends its turn: all its moves at once. Still possible once all is
 * agreed and until the text is frozen, so that a side may think again (process 4.2, stage 8).
 */
export const sendTurn: Act<SendTurn> = {
  permits: (state, actor) =>
    checkStage(state, ['negotiating', 'agreed']) ?? checkRole(actor, 'send-turn') ?? checkPen(state, actor),
  admit: (state, command, { actor }) => {
    const side = sideOf(actor);
    if (side === null) return notYourTurn;
    const allowed = command.nextMode !== 'simultaneous' || state.policy.simultaneousTurns !== false;
    if (!allowed) return simultaneousNotAllowed('/command/nextMode');
    return checkMoves(state, side, command.moves) ?? checkText(command.message, LIMITS.message, '/command/message');
  },
  decide,
};

function checkPen(state: EngagementState, actor: Actor): Refusal | null {
  if (state.turn.mode === 'simultaneous') return turnIsSimultaneous;
  if (state.turn.pen !== sideOf(actor)) return notYourTurn;
  return turnsUsed(state) > state.policy.maxTurns ? turnLimitReached(state.policy.maxTurns) : null;
}

function decide(state: EngagementState, command: SendTurn, context: { readonly actor: Actor }): readonly Event[] {
  const side = sideOf(context.actor);
  if (side === null) return [];
  const { clauses, libraryHash, turn } = state;
  const [moves = []] = settle(clauses, libraryHash, [{ side, moves: command.moves }]);
  const after = applyMoves(clauses, moves, { side, turn: turn.number, seq: state.seq + 1 });
  const agreed = allAgreed(after);
  const sent: Event = {
    type: 'turn-sent',
    side,
    turn: turn.number,
    moves,
    ...(command.message === undefined ? {} : { message: command.message }),
    ...afterTurn(side, command.nextMode, agreed),
  };
  return agreed && state.stage !== 'agreed' ? [sent, { type: 'agreement-reached' }] : [sent, ...waysOut(state, after)];
}
