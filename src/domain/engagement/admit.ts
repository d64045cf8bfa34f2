import type { Instant } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { actOf, isSystemCommand, type LaterCommand } from './acts/acts.ts';
import { admitSubmission } from './acts/submit-application.ts';
import type { Command, CommandEnvelope, SystemCommand } from './command.ts';
import {
  alreadySubmitted,
  engagementEnded,
  engagementUnknown,
  missingRevision,
  otherLibrary,
  staleRevision,
  systemOnly,
  unknownCommand,
} from './refusals/standing.ts';
import { type EngagementState, hasEnded } from './state.ts';

/**
 * Every refusal of the procedure: null when the command may be decided. Pure and synchronous: the
 * update's validator calls it, and never on replay, so its rules may be tightened at any time.
 *
 * Asked in this order, so that the answer is the most useful one: does the engagement exist; has it
 * ended; is it the same library and revision that the person saw; may this person do this now; does
 * what it says hold. `state` is null before the application.
 */
export function admit(
  state: EngagementState | null,
  envelope: CommandEnvelope<Command | SystemCommand>,
  now: Instant,
): Refusal | null {
  const { command, actor } = envelope;
  if (command.type === 'submit-application') {
    return state === null ? admitSubmission(command, actor) : alreadySubmitted;
  }
  if (state === null) return engagementUnknown;
  if (isSystemCommand(command) && actor.kind !== 'system') return systemOnly;
  return (isSystemCommand(command) ? null : checkFooting(state, envelope)) ?? admitAct(state, command, { actor, now });
}

function admitAct(
  state: EngagementState,
  command: LaterCommand,
  context: { readonly actor: CommandEnvelope['actor']; readonly now: Instant },
): Refusal | null {
  const act = actOf(command.type);
  if (act === null) return unknownCommand;
  return act.permits(state, context.actor) ?? act.admit(state, command, context);
}

/** What the person saw is what there is. The end comes first: who learns that all is over need not reload to be told. */
function checkFooting(state: EngagementState, envelope: CommandEnvelope<Command | SystemCommand>): Refusal | null {
  const { expectedRev, libraryHash } = envelope;
  if (hasEnded(state)) return engagementEnded(state.stage);
  if (libraryHash !== state.libraryHash) return otherLibrary;
  if (expectedRev === null) return missingRevision;
  const fresh = expectedRev >= state.freshSince && expectedRev <= state.rev;
  return fresh ? null : staleRevision(expectedRev, state.rev);
}
