import type { Refusal } from '../../refusal.ts';
import { SIDES, type Side } from '../../side.ts';
import type { RevealedTurn, RevealTurns } from '../command.ts';
import type { Event } from '../event.ts';
import { LIMITS } from '../limits.ts';
import { resultNotAwaited } from '../refusals/standing.ts';
import type { EngagementState } from '../state.ts';
import { allAgreed, applyMoves } from '../turn/apply-move.ts';
import { checkMoves } from '../turn/check-moves.ts';
import { checkText } from '../turn/check-text.ts';
import { afterReveal } from '../turn/next-turn.ts';
import { settle } from '../turn/settle.ts';
import { waysOut } from '../turn/ways-out.ts';
import { bothSealed, type RevealWork } from '../work.ts';
import type { Act } from './act.ts';
import { checkStage } from './who.ts';

type OpenedTurn = Extract<RevealedTurn, { readonly opened: true }>;
type BrokenSeal = Extract<Event, { readonly type: 'seal-broken' }>;

/**
 * Both sealed turns come out together, and are judged on the table before either. A turn that does
 * not open, or holds what the rules refuse, is given back to its side to seal again; the other
 * side's stays sealed, so that nobody gains by breaking a seal.
 */
export const revealTurns: Act<RevealTurns> = {
  permits: (state) => checkStage(state, ['negotiating']),
  admit: (state, command) => (isAwaited(state, command) ? null : resultNotAwaited),
  decide,
};

function decide(state: EngagementState, command: RevealTurns): readonly Event[] {
  const commitments = bothSealed(state);
  if (commitments === null || !isAwaited(state, command)) return [];
  const broken = SIDES.flatMap((side) => brokenSeal(state, command, side));
  if (broken.length > 0) return broken;
  return reveal(
    state,
    commitments,
    SIDES.flatMap((side) => opened(command, side)),
  );
}

function reveal(
  state: EngagementState,
  commitments: RevealWork['commitments'],
  turns: readonly OpenedTurn[],
): readonly Event[] {
  const next = afterReveal(state);
  const settled = settle(state.clauses, state.libraryHash, turns);
  let { clauses } = state;
  const events: Event[] = turns.map(({ side, message, salt }, index) => {
    const moves = settled[index] ?? [];
    const turn = state.turn.number + index;
    clauses = applyMoves(clauses, moves, { side, turn, seq: state.seq + 1 + index });
    const opening = { commitment: commitments[side], salt };
    return { type: 'turn-sent', side, turn, moves, ...(message === undefined ? {} : { message }), opening, ...next };
  });
  return allAgreed(clauses) ? [...events, { type: 'agreement-reached' }] : [...events, ...waysOut(state, clauses)];
}

function isAwaited(state: EngagementState, { turn, commitments }: RevealTurns): boolean {
  const sealed = bothSealed(state);
  if (state.stage !== 'negotiating' || sealed === null || turn !== state.turn.number) return false;
  return SIDES.every((side) => sealed[side] === commitments[side]);
}

function opened(command: RevealTurns, side: Side): readonly OpenedTurn[] {
  const turn = command.turns.find((each) => each.side === side);
  return turn?.opened === true ? [turn] : [];
}

function brokenSeal(state: EngagementState, command: RevealTurns, side: Side): readonly BrokenSeal[] {
  const turn = command.turns.find((each) => each.side === side);
  const broken = { type: 'seal-broken', side, turn: state.turn.number } as const;
  if (turn === undefined) return [{ ...broken, reason: 'missing' }];
  if (!turn.opened) return [{ ...broken, reason: turn.reason }];
  return checkOpened(state, turn) === null ? [] : [{ ...broken, reason: 'invalid' }];
}

function checkOpened(state: EngagementState, { side, moves, message }: OpenedTurn): Refusal | null {
  return checkMoves(state, side, moves) ?? checkText(message, LIMITS.message, '/command/message');
}
