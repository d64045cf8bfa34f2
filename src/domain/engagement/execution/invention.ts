import { endOfDelay } from '../../calendar/delay.ts';
import type { CalendarDate, Instant, Sha256 } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type { EngagementState } from '../state.ts';

/** What becomes of an invention: closed list of clause patent-prosecution. */
export type InventionOutcome = 'filed' | 'kept-secret' | 'given-up';

/** An invention that a side declares to the other, in confidence. Its title stands outside, by hash. */
export interface Invention {
  /** 1, 2, 3 … in the order of the declarations. */
  readonly number: number;
  readonly by: Side;
  /** When the side learned of it. */
  readonly madeOn: CalendarDate;
  /** Commitment to its title, which both sides read and nobody else. */
  readonly detailsSha256: Sha256;
  /** Nothing is published while one is pending (rule R36). */
  readonly status: 'pending' | InventionOutcome;
  readonly at: Instant;
}

/** Inventions whose filing is still to be decided. */
export function pendingInventions(
  execution: { readonly inventions?: readonly Invention[] } | null | undefined,
): readonly Invention[] {
  return (execution?.inventions ?? []).filter(({ status }) => status === 'pending');
}

/** Until when the signed text wants it decided; null where it says nothing, and in a pause. */
export function inventionDue({ plan, pause, pauses }: EngagementState, { at }: Invention): Instant | null {
  const delay = plan?.inventions?.decision;
  return delay === undefined || pause !== null ? null : endOfDelay(at, delay, pauses);
}
