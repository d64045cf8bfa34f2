import type { Instant } from '../../ids.ts';
import type { Command, SubmitApplication } from '../command.ts';
import type { SealedContent, World } from '../explore/world.ts';
import type { EngagementState } from '../state.ts';
import type { Person } from './cast.ts';
import type { Random } from './random.ts';

/** What somebody sees who is about to act. */
export interface Situation {
  readonly state: EngagementState;
  readonly now: Instant;
  readonly actor: Person;
  readonly random: Random;
  /** What sealed turns hold, by commitment: whoever seals adds to it. */
  readonly sealed: Map<string, SealedContent>;
  /** How ready people are to agree, from 0 to 1: it differs from run to run. */
  readonly goodwill: number;
}

/** Every act of people on an engagement that exists. */
export type ActType = Exclude<Command, SubmitApplication>['type'];

/** How one act is made up. */
export interface Generator<T extends ActType> {
  /** How often it is tried, against the others that are allowed: 10 for what takes the procedure further. */
  readonly weight: number;
  /** The act in view of the situation: mostly sensible, sometimes not. Null when there is nothing to say. */
  make(situation: Situation): Extract<Command, { readonly type: T }> | null;
}

/** Generators of the acts of one family, by the name of the act. */
export type SomeGenerators = { readonly [T in ActType]?: Generator<T> };

/** What a bystander notes down beside the explorer's witness. */
export interface SimulatedWorld extends World {
  /** For each running clock, how long it ran, in milliseconds, pauses left out. */
  readonly ages: { readonly [clock: string]: number };
  /** Ids of late effects that happened, in order. */
  readonly late: readonly string[];
}
