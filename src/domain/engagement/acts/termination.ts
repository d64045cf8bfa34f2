import { endOfDelay } from '../../calendar/delay.ts';
import type { Instant } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { clockId } from '../delays.ts';
import { LIMITS } from '../limits.ts';
import { cureRunning, exitNotAgreed, forceMajeureTooShort, noNotice, noticeRunning } from '../refusals/execution.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import { type Act, nothingToRefuse } from './act.ts';
import { WHILE_PERFORMED } from './stages.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

type ActOn<T> = Act<Extract<Command, { readonly type: T }>>;

/**
 * A side gives the notice that its reason asks for: to leave, where the text lets it; to mend a breach;
 * to renegotiate after an unforeseen change (C. civ. art. 1195). Work goes on while it runs.
 */
export const giveNotice: ActOn<'give-notice'> = {
  permits: (state, actor) =>
    mayEnd(state, actor, 'give-notice') ?? (state.execution?.notice == null ? null : noticeRunning),
  admit: (state, { reason, comment }, { actor }) => {
    const side = sideOf(actor);
    if (reason === 'convenience' && (side === null || state.plan?.exit.notice[side] == null)) return exitNotAgreed;
    return checkRequiredText(comment, LIMITS.message, '/command/comment');
  },
  decide: (_state, { reason, comment }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'notice-given', side, reason, comment }];
  },
};

/** Whoever gave it takes it back: the breach is mended, the terms renegotiated, the mind changed. */
export const withdrawNotice: ActOn<'withdraw-notice'> = {
  permits: (state, actor) =>
    mayEnd(state, actor, 'withdraw-notice') ??
    (state.execution?.notice != null && state.execution.notice.by === sideOf(actor) ? null : noNotice),
  admit: nothingToRefuse,
  decide: (state, _command, { actor }) => {
    const side = sideOf(actor);
    return side === null || state.execution?.notice == null ? [] : [{ type: 'notice-withdrawn', side }];
  },
};

/** A side ends the memorandum at once: for a breach that was not mended in time, or force majeure that lasts. */
export const terminate: ActOn<'terminate'> = {
  permits: (state, actor) => mayEnd(state, actor, 'terminate'),
  admit: (state, { reason, comment }, { actor, now }) => {
    if (reason === 'breach' && !isUnmended(state, actor)) return cureRunning;
    if (reason === 'force-majeure' && !lastsTooLong(state, now as Instant)) return forceMajeureTooShort;
    return checkRequiredText(comment, LIMITS.message, '/command/comment');
  },
  decide: (_state, { reason, comment }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'terminated', side, reason, comment }];
  },
};

function mayEnd(
  state: EngagementState,
  actor: Actor,
  type: 'give-notice' | 'withdraw-notice' | 'terminate',
): Refusal | null {
  return checkStage(state, WHILE_PERFORMED) ?? checkRole(actor, type) ?? checkVerified(actor);
}

function isUnmended(state: EngagementState, actor: Actor): boolean {
  const notice = state.execution?.notice ?? null;
  if (notice === null || notice.by !== sideOf(actor) || notice.reason !== 'breach') return false;
  return state.passed.includes(clockId.notice(notice.rev));
}

/** One stretch of force majeure that lasted as long as the text says. */
function lastsTooLong({ plan, pause, pauses }: EngagementState, now: Instant): boolean {
  if (plan === undefined) return false;
  const running = pause === null ? [] : [{ ...pause, to: now }];
  return [...pauses, ...running].some(
    ({ cause, from, to }) => cause === 'force-majeure' && endOfDelay(from, plan.exit.forceMajeure) <= to,
  );
}
