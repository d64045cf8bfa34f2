import { plusMs } from '../../calendar/instant.ts';
import type { Sha256 } from '../../ids.ts';
import { SIDES } from '../../side.ts';
import { clockOf, kindOfClock } from '../delays.ts';
import type { Event } from '../event.ts';
import { documentToSign } from '../signatories.ts';
import { type ClauseState, type EngagementState, hasEnded } from '../state.ts';
import { agreedSelections, outstandingWork } from '../work.ts';
import { textOf } from './engine.ts';
import { deadlinesIn, tasksIn } from './seen-in.ts';
import type { Attempt, World } from './world.ts';

/** An invariant of the protocol that does not hold, in a sentence. Numbers as in the threat model. */
export interface Violation {
  readonly invariant: number;
  readonly sentence: string;
}

/** The first invariant that a step breaks: in what it did, or in the world that it leaves. */
export function violationOf(before: World, attempt: Attempt, events: readonly Event[], after: World): Violation | null {
  return (
    signatureViolation(before, attempt, events) ??
    timerViolation(before, attempt, events) ??
    consentViolation(after) ??
    endingViolation(before, events, after) ??
    ownerViolation(after)
  );
}

/** 1. Final only if each party's own act names that exact text. */
function consentViolation({ state, witness }: World): Violation | null {
  for (const [clause, at] of Object.entries(state.clauses) as [string, ClauseState][]) {
    if (at.status !== 'agreed') continue;
    const silent = SIDES.find((side) => witness.named[clause]?.[side] !== at.proposal?.sha256);
    if (silent !== undefined) {
      return broken(1, `clause ${clause} is agreed, but no act of the ${silent} names the text on the table`);
    }
  }
  const text = state.frozen?.textSha256;
  const counted = state.approvals.find(({ side }) => witness.approved[side] !== text);
  if (counted !== undefined) return broken(1, `an approval of the ${counted.side} counts that names no such text`);
  if (state.stage !== 'signing' && state.stage !== 'in-force') return null;
  const without = SIDES.find((side) => text === undefined || witness.approved[side] !== text);
  return without === undefined ? null : broken(1, `the text goes to signature, but the ${without} has not approved it`);
}

/** 2. A signature covers exactly the final text: who wants to sign names it and the file as it stands, and it is what was agreed. */
function signatureViolation(before: World, { command }: Attempt, events: readonly Event[]): Violation | null {
  for (const event of events) {
    if (event.type !== 'signature-requested' && event.type !== 'text-signed') continue;
    if (event.textSha256 !== before.state.frozen?.textSha256 || event.textSha256 !== agreedText(before)) {
      return broken(2, 'a signature is taken for another text than the one agreed and frozen');
    }
    if (command.type === 'sign-text' && command.documentSha256 !== documentToSign(before.state)) {
      return broken(2, 'a signature is taken for a file that lacks the signatures before it');
    }
  }
  return null;
}

function agreedText({ state }: World): Sha256 {
  return textOf(agreedSelections(state)).textSha256;
}

/** 3. Each deadline has its effect exactly once, and never early. */
function timerViolation(before: World, { command }: Attempt, events: readonly Event[]): Violation | null {
  if (command.type !== 'pass-deadline' || events.length === 0) return null;
  const { deadline } = command;
  if (before.witness.effects.includes(deadline)) return broken(3, `${deadline} has its effect a second time`);
  const clock = clockOf(deadline);
  const start = before.state.clocks[clock];
  const percent = deadline.includes('@') ? Number(deadline.slice(clock.length + 1)) : 100;
  const early = start === undefined || plusMs(start, (lengthMs(before, clock) * percent) / 100) > before.now;
  return early ? broken(3, `${deadline} has its effect before its time`) : null;
}

/** The explored policy counts in milliseconds, so that this is told without the arithmetic that it checks. */
function lengthMs({ state }: World, clock: string): number {
  const kind = kindOfClock(clock);
  const { delays } = state.policy;
  const delay = Object.hasOwn(delays, kind) ? delays[kind as keyof typeof delays] : undefined;
  return delay !== undefined && 'ms' in delay ? delay.ms : 0;
}

/** 4. What was withdrawn or expired is never signed by all; what all have signed is never withdrawn; an end is an end. */
function endingViolation(before: World, events: readonly Event[], { witness }: World): Violation | null {
  if (witness.everInForce && witness.everEnded) return broken(4, 'an engagement is both in force and given up');
  const ended = hasEnded(before.state);
  const more = events.find((event) => event.type !== 'signature-discarded');
  return ended && more !== undefined ? broken(4, `“${more.type}” happens after the end`) : null;
}

/** Between two follow-ups, months apart, the calendar alone does the next thing. */
function waitsForADate(state: EngagementState): boolean {
  return state.stage === 'monitored' && deadlinesIn(state).length > 0;
}

/** 7, in part: whatever is not over has somebody, or the engine, to do the next thing. */
function ownerViolation({ state }: World): Violation | null {
  if (hasEnded(state)) return null;
  const owned = tasksIn(state).length > 0 || outstandingWork(state).length > 0 || waitsForADate(state);
  return owned ? null : broken(7, `nobody owns the next move at stage ${state.stage}`);
}

function broken(invariant: number, sentence: string): Violation {
  return { invariant, sentence };
}
