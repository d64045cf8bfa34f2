import { sha256Hex } from '../../evidence/sha256.ts';
import type { CommandId } from '../../ids.ts';
import type { CommandEnvelope, DecisionContext } from '../command.ts';
import { record } from '../record.ts';
import type { EngagementState } from '../state.ts';
import { attempts } from './attempts.ts';
import { nextInstant, reports } from './engine.ts';
import { type Violation, violationOf } from './invariants.ts';
import { LIBRARY_HASH } from './people.ts';
import { witnessed } from './witness.ts';
import type { Attempt, Model, World } from './world.ts';

/** One way on from a world. */
export interface Step {
  readonly says: string;
  readonly world: World;
  readonly violation: Violation | null;
}

/** All worlds that one step leads to. Attempts that are refused lead nowhere. */
export function steps(world: World, model: Model): readonly Step[] {
  const found: Step[] = [];
  for (const attempt of [...attempts(world, model), ...reports(world, model)]) {
    const step = carryOut(world, attempt, model, attempt.says);
    if (step === null) continue;
    found.push(step);
    if (attempt.mayLinger && world.held.length < model.bounds.held) found.push(hold(world, attempt));
  }
  for (const attempt of world.held) {
    const step = carryOut(world, attempt, model, `the message “${attempt.says}”, made earlier, arrives`);
    if (step !== null) found.push(step);
  }
  const later = world.ticks < model.bounds.ticks ? nextInstant(world) : null;
  if (later === null) return found;
  const waited = { ...world, now: later, ticks: world.ticks + 1 };
  return [...found, { says: 'time passes until the next deadline or reminder', world: waited, violation: null }];
}

/**
 * Runs one attempt through the rules as the workflow does: people's commands are admitted first, the
 * engine's are decided at once. The message is stamped with the present revision, as by a client that
 * reloads and resends what it had prepared: the worst that an honest one does. Null when refused.
 */
export function carryOut(world: World, attempt: Attempt, model: Model, says: string): Step | null {
  const { rules } = model;
  const { actor, command } = attempt;
  if (actor.kind !== 'system' && rules.admit(world.state, envelopeOf(world, attempt), world.now) !== null) return null;

  const context: DecisionContext = { now: world.now, commandId: COMMAND_ID, actor };
  const events = rules.decide(world.state, command, context);
  if (events.length === 0) return null;
  const recorded = record(world.state, events, context);
  const state = recorded.reduce<EngagementState>((before, each) => rules.evolve(before, each), world.state);
  const after = { ...world, state, witness: witnessed(world.witness, attempt, events) };
  return { says, world: after, violation: violationOf(world, attempt, events, after) };
}

function hold(world: World, attempt: Attempt): Step {
  const says = `a message is made and delayed: “${attempt.says}”`;
  return { says, world: { ...world, held: [...world.held, attempt] }, violation: null };
}

/** Keys of messages play no part in the rules. */
const COMMAND_ID = 'exploration' as CommandId;
const BODY = sha256Hex('');

function envelopeOf({ state }: World, { actor, command }: Attempt): CommandEnvelope<Attempt['command']> {
  return { commandId: COMMAND_ID, bodySha256: BODY, actor, expectedRev: state.rev, libraryHash: LIBRARY_HASH, command };
}
