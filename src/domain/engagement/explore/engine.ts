import { canonicalJson } from '../../evidence/canonical-json.ts';
import { sha256Hex } from '../../evidence/sha256.ts';
import type { Instant, Sha256 } from '../../ids.ts';
import { SIDES } from '../../side.ts';
import type { RevealedTurn, SystemCommand } from '../command.ts';
import { deadlines } from '../deadlines.ts';
import { clockOf } from '../delays.ts';
import type { FrozenText } from '../frozen-text.ts';
import { type FreezeWork, outstandingWork, type RevealWork, type SignatureWork } from '../work.ts';
import { ENGINE } from './people.ts';
import type { Attempt, Model, World } from './world.ts';

/** Everything that the engine may hear of in this world: results of its work, good or bad, and timers, due or not, fired before or not. */
export function reports(world: World, model: Model): readonly Attempt[] {
  return [...results(world, model), ...timers(world)];
}

/** The next instant at which time does something; null when it never will again. */
export function nextInstant(world: World): Instant | null {
  return deadlines(world.state).find((deadline) => deadline.at > world.now)?.at ?? null;
}

/** The text that these selections assemble into. */
export function textOf(selections: FreezeWork['selections']): FrozenText {
  const key = canonicalJson(selections);
  const known = TEXTS.get(key);
  if (known !== undefined) return known;
  const [textSha256, termsSha256, documentSha256, docxSha256] = ['text', 'terms', 'pdf', 'docx'].map((form) =>
    sha256Hex(`${form}:${key}`),
  ) as [Sha256, Sha256, Sha256, Sha256];
  const text = { textSha256, termsSha256, documentSha256, docxSha256 };
  TEXTS.set(key, text);
  return text;
}

/** Assembly is a function of the selections: remembering it only saves time. */
const TEXTS = new Map<string, FrozenText>();

function results(world: World, model: Model): readonly Attempt[] {
  return outstandingWork(world.state).flatMap((work) => {
    if (work.kind === 'reveal') return reveals(world, model, work);
    return work.kind === 'freeze' ? freezes(world, work) : signatures(world, work);
  });
}

function reveals(world: World, { sealedTurns }: Model, { turn, commitments }: RevealWork): readonly Attempt[] {
  const opened = SIDES.map((side): RevealedTurn => {
    const content = sealedTurns.get(commitments[side]);
    if (content === undefined) return { side, opened: false, reason: 'missing' };
    return { side, opened: true, moves: content.moves, salt: content.salt };
  });
  const lost = opened.map(
    (each): RevealedTurn => (each.side === 'startup' ? { side: 'startup', opened: false, reason: 'missing' } : each),
  );
  return [
    report(world, 'both sealed turns are opened', { type: 'reveal-turns', turn, commitments, turns: opened }),
    report(world, 'the start-up’s sealed turn cannot be opened', {
      type: 'reveal-turns',
      turn,
      commitments,
      turns: lost,
    }),
  ];
}

function freezes(world: World, { request, selections }: FreezeWork): readonly Attempt[] {
  const text = textOf(selections);
  const faults = [{ rule: 'a-rule', clauses: [] }];
  return [
    report(world, 'the text is assembled and frozen', { type: 'record-frozen-text', request, text }),
    report(world, 'the text does not assemble', { type: 'refuse-freeze', request, faults }),
  ];
}

function signatures(world: World, { request, person, documentSha256 }: SignatureWork): readonly Attempt[] {
  const signed = sha256Hex(`${documentSha256} signed by ${person}`);
  const command = { type: 'record-signature', request, documentSha256: signed, signedAt: world.now } as const;
  return [report(world, `the signature of ${person} comes back, time-stamped`, command)];
}

/** Timers that run, early or due, and those that have fired already and whose delay still runs. */
function timers(world: World): readonly Attempt[] {
  const running = deadlines(world.state).map((deadline) => deadline.id);
  const again = world.witness.effects.filter((id) => world.state.clocks[clockOf(id)] !== undefined);
  return [...new Set([...running, ...again])].map((deadline) => ({
    ...report(world, `the timer of ${deadline} fires`, { type: 'pass-deadline', deadline }),
    mayLinger: false,
  }));
}

function report(world: World, says: string, command: SystemCommand): Attempt {
  return { says, actor: ENGINE, command, mayLinger: true, seen: world.witness.edits };
}
