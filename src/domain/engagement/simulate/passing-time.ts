import { toMs } from '../../calendar/instant.ts';
import type { Instant } from '../../ids.ts';
import type { SimulatedWorld } from './situation.ts';

/** The world later: clocks grow older by what passed, unless the engagement is paused. */
export function older(world: SimulatedWorld, until: Instant): SimulatedWorld {
  const { state, now } = world;
  const passed = state.pause === null ? toMs(until) - toMs(now) : 0;
  const ages = Object.fromEntries(Object.keys(state.clocks).map((clock) => [clock, (world.ages[clock] ?? 0) + passed]));
  return { ...world, now: until, ticks: world.ticks + 1, ages };
}
