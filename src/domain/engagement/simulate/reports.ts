import { sha256Hex } from '../../evidence/sha256.ts';
import { SIDES } from '../../side.ts';
import type { RevealedTurn, SystemCommand } from '../command.ts';
import { deadlines } from '../deadlines.ts';

import { textOf } from '../explore/engine.ts';
import { deadlinesIn } from '../explore/seen-in.ts';
import type { SealedContent } from '../explore/world.ts';
import { openRound, type SignatoryDeadline, signatoryDeadlines } from '../signature-round.ts';
import type { EngagementState } from '../state.ts';
import { type FreezeWork, outstandingWork, type RevealWork, type SignatureWork, type Work } from '../work.ts';
import { planOf } from './generators/performance.ts';
import type { Random } from './random.ts';
import type { SimulatedWorld } from './situation.ts';

type Sealed = ReadonlyMap<string, SealedContent>;

/** The result of some work that the engagement waits for, good or bad, or of work that it asked for before; null when there is none. */
export function resultOf(world: SimulatedWorld, random: Random, sealed: Sealed): SystemCommand | null {
  const work = random.pick(outstandingWork(world.state));
  return work === undefined ? null : reportOn(world, random, sealed, work);
}

function reportOn(world: SimulatedWorld, random: Random, sealed: Sealed, work: Work): SystemCommand | null {
  // Work of a kind that is not told here has no result, and the run goes on by people and time.
  switch (work.kind) {
    case 'reveal':
      return reveal(work, random, sealed);
    case 'freeze':
      return freeze(work, random);
    case 'signature':
      return signature(work, world);
    default:
      return null;
  }
}

function reveal({ turn, commitments }: RevealWork, random: Random, sealed: Sealed): SystemCommand {
  const turns = SIDES.map((side): RevealedTurn => {
    const content = sealed.get(commitments[side]);
    if (content === undefined || random.chance(0.03)) return { side, opened: false, reason: 'missing' };
    return { side, opened: true, moves: content.moves, salt: content.salt };
  });
  return { type: 'reveal-turns', turn, commitments, turns };
}

function freeze({ request, selections }: FreezeWork, random: Random): SystemCommand {
  if (random.chance(0.1)) return { type: 'refuse-freeze', request, faults: [{ rule: 'a-rule', clauses: [] }] };
  // Most texts have a clause on milestones; the others end with their signature.
  const plan = random.chance(0.7) ? { plan: planOf(random) } : {};
  return { type: 'record-frozen-text', request, text: textOf(selections), ...plan };
}

function signature({ request, person, documentSha256 }: SignatureWork, { now }: SimulatedWorld): SystemCommand {
  const signed = sha256Hex(`${documentSha256} signed by ${person}`);
  return { type: 'record-signature', request, documentSha256: signed, signedAt: now };
}

function signatoryReport(state: EngagementState, { person, percent }: SignatoryDeadline): SystemCommand {
  return { type: 'report-signatory', round: openRound(state)?.number ?? 0, person, percent };
}

/**
 * A timer that fires: mostly the next that is due, as the engine sets them; sometimes one that fired
 * before, is early, or was set before a pause. Null when no timer was ever set.
 */
export function timerOf(world: SimulatedWorld, random: Random): SystemCommand | null {
  const { state, now } = world;
  const awaited = random.pick(signatoryDeadlines(state));
  // Told by the round's envelope, sometimes before its time.
  if (awaited !== undefined && random.chance(0.3)) return signatoryReport(state, awaited);
  if (random.chance(0.8)) {
    const due = deadlinesIn(state)[0];
    return due !== undefined && due.at <= now ? { type: 'pass-deadline', deadline: due.id } : null;
  }
  // The engine waits for the first alone: of several that are due, no other fires before it.
  const set =
    state.pause === null ? deadlinesIn(state).filter(({ at }) => at > now) : deadlines({ ...state, pause: null });
  const fired = [...world.witness.effects.slice(-2), ...world.late.slice(-2)];
  const deadline = random.pick([...set.slice(0, 4).map(({ id }) => id), ...fired]);
  return deadline === undefined ? null : { type: 'pass-deadline', deadline };
}
