import { isSha256 } from '../../evidence/sha256.ts';
import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { SealTurn } from '../command.ts';
import { malformedHash } from '../refusals/opening.ts';
import { alreadySealed, turnIsAlternate, turnLimitReached } from '../refusals/turn.ts';
import type { EngagementState } from '../state.ts';
import { turnsUsed } from '../turn/next-turn.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, sideOf } from './who.ts';

/** A side commits to a turn that nobody sees yet. When both have, the engine reveals them together. */
export const sealTurn: Act<SealTurn> = {
  permits: (state, actor) =>
    checkStage(state, ['negotiating']) ?? checkRole(actor, 'seal-turn') ?? checkSeal(state, actor),
  admit: (_state, command) => (isSha256(command.commitment) ? null : malformedHash('/command/commitment')),
  decide: (state, { commitment }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'turn-sealed', side, turn: state.turn.number, commitment }];
  },
};

function checkSeal(state: EngagementState, actor: Actor): Refusal | null {
  if (state.turn.mode === 'alternate') return turnIsAlternate;
  const side = sideOf(actor);
  if (side !== null && state.turn.sealed[side] !== undefined) return alreadySealed;
  return turnsUsed(state) > state.policy.maxTurns ? turnLimitReached(state.policy.maxTurns) : null;
}
