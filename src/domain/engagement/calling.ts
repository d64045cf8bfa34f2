import { plusMs } from '../calendar/instant.ts';
import type { CallingId, ClauseId, Instant } from '../ids.ts';
import type { Side } from '../side.ts';
import { LIMITS } from './limits.ts';
import { type EngagementState, hasEnded } from './state.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who stands outside of both parties and comes when called (process 4.1). */
export type Office = 'inpi-adviser' | 'mediator';

/**
 * Somebody from outside who is called into an engagement. Who it is stands elsewhere, erasable: here is
 * only that they were called, by whom, for how long, and, for an adviser, on which clauses.
 */
export interface Calling {
  readonly calling: CallingId;
  readonly office: Office;
  /** The sides that call, in the order in which they did. */
  readonly by: readonly Side[];
  /** Access ends then, at the latest. */
  readonly until: Instant;
  /** The clauses that an adviser may read; empty for a mediator, who reads all that both sides share. */
  readonly clauses: readonly ClauseId[];
  /** Since when a side calls them; absent in calls of earlier builds. */
  readonly at?: Instant;
}

/** Process 4.1: the adviser comes by invitation of the start-up or of both sides; the mediator of both. */
export function isAgreed({ office, by }: Calling): boolean {
  return office === 'inpi-adviser' ? by.includes('startup') : by.length === 2;
}

/** Called, and with a reason to be there still; whether `until` has passed is for whoever has a clock. */
export function isInForce(state: EngagementState, calling: Calling): boolean {
  if (hasEnded(state) || !isAgreed(calling)) return false;
  return calling.office === 'inpi-adviser' || state.mediation.status === 'running';
}

/** The callings with one more voice: of a side that joins the other's, or for somebody new in the place of whom it named before. */
export function withVoice(
  callings: readonly Calling[],
  side: Side,
  said: Omit<Calling, 'by' | 'at'>,
  now: Instant,
): readonly Calling[] {
  const known = callings.some(({ calling }) => calling === said.calling);
  if (known) {
    return callings.map((one) =>
      one.calling === said.calling ? { ...one, by: [...new Set([...one.by, side])] } : one,
    );
  }
  const stays = (one: Calling) =>
    one.office !== said.office || (one.until > now && !(one.by.length === 1 && one.by[0] === side));
  return [...callings.filter(stays), { ...said, by: [side], at: now }];
}

/** The mediator whom one side named last, on whom the other has not spoken since: by agreeing, refusing or naming somebody else. Null when nobody is. */
export function mediatorAwaited({ callings = [], mediation }: EngagementState): Calling | null {
  const named = callings.filter(({ office }) => office === 'mediator');
  return mediation.status !== 'running' || named.some(isAgreed) ? null : (named.at(-1) ?? null);
}

/** The adviser whom the industrial proposes, and on whom the start-up has not spoken; null when there is none. */
export function adviserAwaited(state: EngagementState): Calling | null {
  if (hasEnded(state)) return null;
  return (state.callings ?? []).find((one) => one.office === 'inpi-adviser' && !isAgreed(one)) ?? null;
}

/** Until when the other side is awaited about a mediator: its days to answer, and no longer than the call lasts. */
export function mediatorDue({ at, until }: Calling): Instant {
  const due = at === undefined ? until : plusMs(at, LIMITS.mediatorAnswerDays * DAY_MS);
  return due < until ? due : until;
}
