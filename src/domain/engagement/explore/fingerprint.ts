import { toMs } from '../../calendar/instant.ts';
import { SIDES } from '../../side.ts';
import { clockOf, kindOfClock, sideOfClock } from '../delays.ts';
import type { ClauseState, EngagementState, Proposal } from '../state.ts';
import type { Attempt, World } from './world.ts';

/**
 * What makes two worlds the same: everything that can bear on what follows. Left out are pure counters
 * (revisions and event numbers only name things: requests and clocks are renamed by their order), the
 * absolute time, and what the witness knows of clocks that have stopped.
 */
export function fingerprint(world: World): string {
  const { state, witness, now } = world;
  return JSON.stringify([
    state.stage,
    state.turn,
    Object.entries(state.clauses).map(([clause, at]) => clauseMark(clause, at, world)),
    state.frozen?.textSha256.slice(0, 8),
    state.freezing === null ? 0 : 1,
    state.freezeFaults.length,
    state.approvals.map((approval) => [approval.side, approval.textSha256.slice(0, 8)]),
    state.signing.map((one) => [one.person, one.textSha256.slice(0, 8), one.documentSha256.slice(0, 8), one.void]),
    state.signatures.map((one) => [one.person, one.textSha256.slice(0, 8), one.documentSha256.slice(0, 8)]),
    state.returns,
    clockMarks(state, now),
    witness.effects.filter((id) => state.clocks[clockOf(id)] !== undefined).map(markOfId),
    SIDES.map((side) => witness.approved[side]?.slice(0, 8)),
    witness.everInForce,
    witness.everEnded,
    world.ticks,
    world.held.map((attempt) => messageMark(attempt, world)),
  ]);
}

function clauseMark(clause: string, at: ClauseState, { witness }: World): unknown {
  const named = witness.named[clause] ?? {};
  return [
    at.rev,
    at.status,
    proposalMark(at.proposal),
    proposalMark(at.rival),
    at.reservation,
    at.acceptedBy,
    at.conflictRounds,
    SIDES.map((side) => named[side]?.slice(0, 8)),
  ];
}

function proposalMark(proposal: Proposal | null): unknown {
  return proposal === null ? 0 : [proposal.by, proposal.sha256.slice(0, 8)];
}

function clockMarks(state: EngagementState, now: World['now']): unknown {
  const running = Object.entries(state.clocks).map(([clock, start]) => [markOfId(clock), toMs(now) - toMs(start)]);
  return [running, state.passed.map(markOfId)];
}

/** A clock without the number that only tells its runs apart. */
function markOfId(id: string): string {
  const clock = clockOf(id);
  return `${kindOfClock(clock)}${sideOfClock(clock) ?? ''}${id.slice(clock.length)}`;
}

/** A message under way: what it says, and whether its author's view and its request are still the present ones. */
function messageMark({ says, command, seen }: Attempt, { state, witness }: World): unknown {
  const revisions =
    command.type === 'send-turn' ? command.moves.map((move) => ('clauseRev' in move ? move.clauseRev : 0)) : 0;
  const stale = Object.entries(witness.edits).filter(([clause, edits]) => seen[clause] !== edits);
  const text = 'textSha256' in command ? command.textSha256.slice(0, 8) : 0;
  const document = 'documentSha256' in command ? command.documentSha256.slice(0, 8) : 0;
  return [says, revisions, stale.map(([clause]) => clause), text, document, requestMark(command, state)];
}

function requestMark(command: Attempt['command'], state: EngagementState): unknown {
  if (command.type === 'reveal-turns') return [command.turn, command.commitments];
  if (!('request' in command)) return 0;
  if (command.type !== 'record-signature') return state.freezing?.request === command.request;
  return state.signing.findIndex((one) => one.request === command.request);
}
