import { plusMs } from '../../calendar/instant.ts';
import type { CallingId, Instant } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { Side } from '../../side.ts';
import type { Actor } from '../actor.ts';
import { type Calling, isAgreed, type Office } from '../calling.ts';
import type { Command, InviteAdviser } from '../command.ts';
import { LIMITS } from '../limits.ts';
import {
  alreadyCalled,
  callingIsTheirs,
  callingTooLong,
  callingUnknown,
  nothingToAdviseOn,
} from '../refusals/callings.ts';
import { noMediation } from '../refusals/transverse.ts';
import type { EngagementState, Stage } from '../state.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

/** An adviser speaks of a text that is being made. */
const WHILE_THE_TEXT_IS_MADE: readonly Stage[] = ['negotiating', 'agreed', 'freezing', 'in-review'];
const DAY_MS = 24 * 60 * 60 * 1000;

/** A side invites an adviser on the clauses named; in force when the start-up has invited (process 4.1). */
export const inviteAdviser: Act<InviteAdviser> = {
  permits: (state, actor) =>
    checkStage(state, WHILE_THE_TEXT_IS_MADE) ?? checkRole(actor, 'invite-adviser') ?? checkVerified(actor),
  admit: (state, { calling, until, clauses }, { actor, now }) => {
    const taken = checkFree(state, 'inpi-adviser', calling, actor, now);
    if (taken !== null || known(state, calling) !== undefined) return taken;
    if (!clauses.some((clause) => Object.hasOwn(state.clauses, clause))) return nothingToAdviseOn;
    return until > now && until <= plusMs(now, LIMITS.callingDays * DAY_MS) ? null : callingTooLong;
  },
  decide: (state, { calling, ...said }, { actor }) => {
    const side = sideOf(actor);
    if (side === null) return [];
    const { until, clauses } = known(state, calling) ?? said;
    const inScope = clauses.filter((clause) => Object.hasOwn(state.clauses, clause));
    return [{ type: 'adviser-invited', side, calling, until, clauses: inScope }];
  },
};

/** A side names the mediator; once both have named the same person, that person is appointed, for as long as the mediation lasts. */
export const nameMediator: Act<Extract<Command, { type: 'name-mediator' }>> = {
  permits: (state, actor) =>
    checkRole(actor, 'name-mediator') ??
    checkVerified(actor) ??
    (state.mediation.status === 'running' ? null : noMediation),
  admit: (state, { calling }, { actor, now }) => checkFree(state, 'mediator', calling, actor, now),
  decide: (state, { calling }, { actor, now }) => {
    const side = sideOf(actor);
    if (side === null) return [];
    const end = state.pause?.cause === 'mediation' ? state.pause.until : plusMs(now, LIMITS.mediatorDays * DAY_MS);
    return [{ type: 'mediator-named', side, calling, until: known(state, calling)?.until ?? end }];
  },
};

/** A side ends a call: its own invitation, one that awaits its answer, or a mediator's, whom nobody has to bear. */
export const callOff: Act<Extract<Command, { type: 'call-off' }>> = {
  permits: (state, actor) =>
    checkRole(actor, 'call-off') ?? ((state.callings ?? []).length === 0 ? callingUnknown : null),
  admit: (state, { calling }, { actor }) => {
    const called = known(state, calling);
    const side = sideOf(actor);
    if (called === undefined || side === null) return callingUnknown;
    const theirs = called.office === 'inpi-adviser' && isAgreed(called) && !called.by.includes(side);
    return theirs ? callingIsTheirs : null;
  },
  decide: (_state, { calling }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'called-off', side, calling }];
  },
};

function known({ callings = [] }: EngagementState, calling: CallingId): Calling | undefined {
  return callings.find((one) => one.calling === calling);
}

/** One of each office at a time: a call that is agreed, and not over, is ended before the next. */
function checkFree(
  { callings = [] }: EngagementState,
  office: Office,
  calling: CallingId,
  actor: Actor,
  now: Instant,
): Refusal | null {
  const side: Side | null = sideOf(actor);
  const same = callings.find((one) => one.calling === calling);
  if (same !== undefined && (same.office !== office || side === null || same.by.includes(side))) return alreadyCalled;
  return callings.some((one) => one.office === office && isAgreed(one) && one.until > now) ? alreadyCalled : null;
}
