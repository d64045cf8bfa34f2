import type { Instant } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { DecisionContext } from '../command.ts';
import type { Event } from '../event.ts';
import type { EngagementState } from '../state.ts';

/**
 * One act of the procedure on an engagement that exists. Refusals come in two steps, so that screens
 * can ask the first before anything is written: who may and when; then what the act says.
 */
export interface Act<C> {
  /** Who may do it, and at which stages. */
  permits(state: EngagementState, actor: Actor): Refusal | null;
  /** Whether what it says holds; asked once it is permitted. */
  admit(state: EngagementState, command: C, context: { readonly actor: Actor; readonly now: Instant }): Refusal | null;
  /** What happens when it is admitted. Total: given anything else, it gives nothing rather than throw. */
  decide(state: EngagementState, command: C, context: DecisionContext): readonly Event[];
}

/** For acts that say nothing that could be wrong. */
export function nothingToRefuse(): null {
  return null;
}
