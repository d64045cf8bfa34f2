import type { Actor } from './actor.ts';
import { actOf, PEOPLES_ACTS } from './acts/acts.ts';
import type { Command } from './command.ts';
import type { EngagementState } from './state.ts';

/** The acts that this person may do now, in the order of the procedure: what screens offer. What each says is still judged by `admit`. */
export function allowedCommands(state: EngagementState, actor: Actor): readonly Command['type'][] {
  return PEOPLES_ACTS.filter((type) => actOf(type)?.permits(state, actor) === null);
}
