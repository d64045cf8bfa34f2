import type { Instant } from '../../ids.ts';
import { clockOf, type DeadlineKind, kindOfClock } from '../delays.ts';
import type { EngagementState } from '../state.ts';

type Running = Pick<EngagementState, 'clocks' | 'passed'>;

/** Stops the clocks of these kinds and starts others. What passed under a stopped clock is forgotten: its id never comes back. */
export function turnClocks(
  state: Running,
  stop: readonly DeadlineKind[],
  start: readonly string[],
  at: Instant,
): Running {
  const kept = stopClocks(state, (clock) => stop.includes(kindOfClock(clock)));
  return { ...kept, clocks: { ...kept.clocks, ...Object.fromEntries(start.map((clock) => [clock, at])) } };
}

/** Stops one clock. */
export function stopClock(state: Running, id: string | undefined): Running {
  return stopClocks(state, (clock) => clock === id);
}

/** At the end nothing runs any more. */
export const NO_CLOCKS: Running = { clocks: {}, passed: [] };

function stopClocks(state: Running, stops: (clock: string) => boolean): Running {
  const clocks = Object.fromEntries(Object.entries(state.clocks).filter(([clock]) => !stops(clock)));
  return { clocks, passed: state.passed.filter((id) => !stops(clockOf(id))) };
}
