import { addDays, isCalendarDate } from '../../calendar/civil-date.ts';
import { parisDate } from '../../calendar/paris-time.ts';
import { isSha256 } from '../../evidence/sha256.ts';
import type { Instant } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { type SiteVisit, visitOf } from '../execution/site-visit.ts';
import { LIMITS } from '../limits.ts';
import { malformedHash } from '../refusals/opening.ts';
import {
  hostExpects,
  tooManyVisits,
  unknownVisit,
  visitCalledOff,
  visitDates,
  visitExpected,
  visitInThePast,
} from '../refusals/site-visits.ts';
import type { EngagementState } from '../state.ts';
import type { Act } from './act.ts';
import { WHILE_PERFORMED } from './stages.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

type ActOn<T> = Act<Extract<Command, { readonly type: T }>>;

/**
 * A side says who of its people will work on the other's site, where and when. Whether insurance and the
 * prevention plan allow it is rule R38's, which the door asks of the signed clauses.
 */
export const announceVisit: ActOn<'announce-visit'> = {
  permits: (state, actor) => whilePerformed(state, actor, 'announce-visit'),
  admit: (state, { from, until, certificateUntil, detailsSha256 }, { now }) => {
    if ((state.execution?.visits ?? []).length >= LIMITS.visits) return tooManyVisits;
    const dates = [from, until, ...(certificateUntil === undefined ? [] : [certificateUntil])];
    if (!dates.every(isCalendarDate) || until < from || until > addDays(from, LIMITS.visitDays)) return visitDates;
    if (from < parisDate(now as Instant)) return visitInThePast;
    return isSha256(detailsSha256) ? null : malformedHash('/command/detailsSha256');
  },
  decide: (state, { from, until, certificateUntil = null, detailsSha256 }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || state.execution === undefined) return [];
    const visit = (state.execution.visits ?? []).length + 1;
    return [{ type: 'visit-announced', side, visit, from, until, certificateUntil, detailsSha256 }];
  },
};

/** The host says that it expects the visitors. */
export const expectVisit: ActOn<'expect-visit'> = {
  permits: (state, actor) => whilePerformed(state, actor, 'expect-visit'),
  admit: (state, { visit }, { actor }) => {
    const found = openVisit(state, visit);
    if (!isVisit(found)) return found;
    if (found.by === sideOf(actor)) return hostExpects;
    return found.status === 'expected' ? visitExpected : null;
  },
  decide: (state, { visit }, { actor }) => {
    const side = sideOf(actor);
    return side === null || !isVisit(openVisit(state, visit)) ? [] : [{ type: 'visit-expected', side, visit }];
  },
};

/** The visit does not take place: either side says so, and why. */
export const callOffVisit: ActOn<'call-off-visit'> = {
  permits: (state, actor) => whilePerformed(state, actor, 'call-off-visit'),
  admit: (state, { visit, reasonSha256 }) => {
    const found = openVisit(state, visit);
    if (!isVisit(found)) return found;
    return isSha256(reasonSha256) ? null : malformedHash('/command/reasonSha256');
  },
  decide: (state, { visit, reasonSha256 }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || !isVisit(openVisit(state, visit))) return [];
    return [{ type: 'visit-called-off', side, visit, reasonSha256 }];
  },
};

function whilePerformed(
  state: EngagementState,
  actor: Actor,
  type: 'announce-visit' | 'expect-visit' | 'call-off-visit',
): Refusal | null {
  return checkStage(state, WHILE_PERFORMED) ?? checkRole(actor, type) ?? checkVerified(actor);
}

function openVisit(state: EngagementState, number: number): SiteVisit | Refusal {
  const found = visitOf(state, number);
  if (found === null) return unknownVisit;
  return found.status === 'called-off' ? visitCalledOff : found;
}

function isVisit(found: SiteVisit | Refusal): found is SiteVisit {
  return 'status' in found;
}
