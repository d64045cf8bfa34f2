import { isCalendarDate } from '../../calendar/civil-date.ts';
import { parisDate } from '../../calendar/paris-time.ts';
import { isSha256 } from '../../evidence/sha256.ts';
import type { Instant } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { Command } from '../command.ts';
import type { Invention, InventionOutcome } from '../execution/invention.ts';
import { LIMITS } from '../limits.ts';
import { malformedHash } from '../refusals/opening.ts';
import {
  inventionDate,
  inventionSettled,
  notYourInvention,
  tooManyInventions,
  unknownInvention,
  unknownOutcome,
} from '../refusals/publications.ts';
import type { EngagementState } from '../state.ts';
import type { Act } from './act.ts';
import { mayWhileBound, sideOf } from './who.ts';

type ActOn<T> = Act<Extract<Command, { readonly type: T }>>;

const OUTCOMES: readonly unknown[] = ['filed', 'kept-secret', 'given-up'] satisfies readonly InventionOutcome[];

/** A side tells the other of an invention, in confidence: nothing is published until its filing is decided. */
export const declareInvention: ActOn<'declare-invention'> = {
  permits: (state, actor) => mayWhileBound(state, actor, 'declare-invention'),
  admit: (state, { madeOn, detailsSha256 }, { now }) => {
    if ((state.execution?.inventions ?? []).length >= LIMITS.inventions) return tooManyInventions;
    if (!isCalendarDate(madeOn) || madeOn > parisDate(now as Instant)) return inventionDate;
    return isSha256(detailsSha256) ? null : malformedHash('/command/detailsSha256');
  },
  decide: (state, { madeOn, detailsSha256 }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || state.execution === undefined) return [];
    const invention = (state.execution.inventions ?? []).length + 1;
    return [{ type: 'invention-declared', side, invention, madeOn, detailsSha256 }];
  },
};

/** The side that declared it says what was decided: filed, kept secret, or given up. */
export const settleInvention: ActOn<'settle-invention'> = {
  permits: (state, actor) => mayWhileBound(state, actor, 'settle-invention'),
  admit: (state, { invention, outcome }, { actor }) => {
    const found = pendingInvention(state, invention);
    if (!isInvention(found)) return found;
    if (found.by !== sideOf(actor)) return notYourInvention;
    return OUTCOMES.includes(outcome) ? null : unknownOutcome;
  },
  decide: (state, { invention, outcome }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || !isInvention(pendingInvention(state, invention))) return [];
    return [{ type: 'invention-settled', side, invention, outcome }];
  },
};

function pendingInvention({ execution }: EngagementState, number: number): Invention | Refusal {
  const found = execution?.inventions?.find((one) => one.number === number);
  if (found === undefined) return unknownInvention;
  return found.status === 'pending' ? found : inventionSettled;
}

function isInvention(found: Invention | Refusal): found is Invention {
  return 'status' in found;
}
