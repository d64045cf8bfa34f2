import { actOf } from './acts/acts.ts';
import { decideSubmission } from './acts/submit-application.ts';
import type { Command, DecisionContext, SystemCommand } from './command.ts';
import type { Event } from './event.ts';
import type { EngagementState } from './state.ts';

/**
 * What an admitted command makes happen, in order. Total: a command that was not admitted, or a
 * result of the engine's work that comes too late, gives no event. It runs again on replay, so what
 * it gives for an old history may only change under a new `rulesVersion` (see `rules-version.ts`).
 */
export function decide(
  state: EngagementState | null,
  command: Command | SystemCommand,
  context: DecisionContext,
): readonly Event[] {
  if (command.type === 'submit-application') return state === null ? decideSubmission(command) : [];
  if (state === null) return [];
  return actOf(command.type)?.decide(state, command, context) ?? [];
}
