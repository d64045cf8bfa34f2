import type { Instant, LibraryHash, Sha256 } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { admit } from '../admit.ts';
import type { Command, Move, SystemCommand } from '../command.ts';
import type { decide } from '../decide.ts';
import type { evolve } from '../evolve.ts';
import type { Policy } from '../policy.ts';
import type { EngagementState } from '../state.ts';

/** The code under exploration: the product's own functions, or one of them with a planted fault around it. */
export interface Rules {
  readonly admit: typeof admit;
  readonly decide: typeof decide;
  readonly evolve: typeof evolve;
}

/** One situation: an engagement, the time, what is still under way, and what a witness remembers. */
export interface World {
  readonly state: EngagementState;
  readonly now: Instant;
  /** How often time has moved. */
  readonly ticks: number;
  /** Messages made earlier, which may arrive at any later time, and more than once. */
  readonly held: readonly Attempt[];
  readonly witness: Witness;
}

/** Something that somebody, or the engine, may try. */
export interface Attempt {
  /** A sentence without full stop. */
  readonly says: string;
  readonly actor: Actor;
  readonly command: Command | SystemCommand;
  /** Whether it is worth keeping under way: its meaning depends on when it was made. */
  readonly mayLinger: boolean;
  /** How often each clause had been edited when it was made: what its author had seen. */
  readonly seen: Edits;
}

export type Edits = { readonly [clause: string]: number };

/**
 * What an honest bystander would note down from the acts alone, without `evolve`: the invariants
 * compare the state with it.
 */
export interface Witness {
  readonly edits: Edits;
  /** By clause: the text that each side's own last act names, made in view of the clause's last edit. */
  readonly named: { readonly [clause: string]: { readonly [side in Side]?: Sha256 } };
  /** The text that each side's counsel approved since the last freeze. */
  readonly approved: { readonly [side in Side]?: Sha256 };
  /** Ids of deadlines and reminders that had their effect. */
  readonly effects: readonly string[];
  /** The clause library that the engagement follows: choices are named under it. */
  readonly library: LibraryHash;
  readonly everInForce: boolean;
  readonly everEnded: boolean;
}

/** How far the exploration goes, and from where. */
export interface Model {
  readonly rules: Rules;
  readonly bounds: Bounds;
  /** What sealed turns hold, by commitment: the private store of this world. */
  readonly sealedTurns: ReadonlyMap<Sha256, SealedContent>;
}

export interface SealedContent {
  readonly salt: string;
  readonly moves: readonly Move[];
  readonly says: string;
}

export interface Bounds {
  readonly clauses: readonly string[];
  readonly texts: readonly string[];
  readonly policy: Policy;
  /** Messages that may be under way at once. */
  readonly held: number;
  /** How often time may move to the next deadline. */
  readonly ticks: number;
  /** How often a review may be returned. */
  readonly returns: number;
}
