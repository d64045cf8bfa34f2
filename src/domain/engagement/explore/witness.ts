import type { Sha256 } from '../../ids.ts';
import type { Side } from '../../side.ts';
import { otherSide, SIDES } from '../../side.ts';
import type { Move } from '../command.ts';
import { reminderId } from '../delays.ts';
import type { Event } from '../event.ts';
import type { CarriedProposal } from '../library-adoption.ts';
import { selectionSha256 } from '../selection-sha256.ts';
import { bareMove } from '../turn/sealed-turn.ts';
import { LIBRARY_HASH } from './people.ts';
import type { Attempt, Edits, Witness } from './world.ts';

/** Before anything was said. */
export const NOTHING_SEEN: Witness = {
  edits: {},
  named: {},
  approved: {},
  effects: [],
  library: LIBRARY_HASH,
  everInForce: false,
  everEnded: false,
};

/**
 * What the witness knows after an accepted attempt. Consent is read from the messages themselves:
 * which text they name, and which edits their author had seen. Of events it takes only that
 * something happened.
 */
export function witnessed(witness: Witness, attempt: Attempt, events: readonly Event[]): Witness {
  const { command, actor, seen } = attempt;
  let next = events.reduce(afterEvent, witness);
  if (command.type === 'send-turn' && actor.kind === 'person') {
    next = afterMoves(next, [{ side: actor.side, moves: command.moves }], seen);
  }
  if (command.type === 'approve-text' && actor.kind === 'person') {
    next = { ...next, approved: { ...next.approved, [actor.side]: command.textSha256 } };
  }
  const revealed = events.flatMap((event) =>
    event.type === 'turn-sent' && event.opening !== undefined
      ? // What crossed the other side's act in the same reveal counts for nothing: each still stands where it stood.
        [{ side: event.side, moves: event.moves.filter((move) => move.effect !== 'lapsed').map(bareMove) }]
      : [],
  );
  return revealed.length === 0 ? next : afterMoves(next, revealed, seen);
}

function afterEvent(witness: Witness, event: Event): Witness {
  switch (event.type) {
    case 'reminder-due':
      return { ...witness, effects: [...witness.effects, reminderId(event.deadline, event.percent)] };
    case 'deadline-passed':
      return { ...witness, effects: [...witness.effects, event.deadline] };
    case 'text-frozen':
      return { ...witness, approved: {} };
    case 'review-returned':
      return event.points.reduce((each, point) => edited(each, point.clause), { ...witness, approved: {} });
    case 'library-adopted':
      return event.reopens.reduce(edited, carriedOver({ ...witness, library: event.libraryHash }, event.carried));
    case 'entered-into-force':
      return { ...witness, everInForce: true };
    case 'withdrawn':
    case 'expired':
      return { ...witness, everEnded: true };
    default:
      return witness;
  }
}

interface Said {
  readonly side: Side;
  readonly moves: readonly Move[];
}

/** Edits first: what was said in view of the former text names nothing any more. */
function afterMoves(witness: Witness, said: readonly Said[], seen: Edits): Witness {
  const proposals = said.flatMap(({ moves }) => moves.filter((move) => move.kind === 'propose'));
  let next = [...new Set(proposals.map((move) => move.clause))].reduce(edited, witness);
  for (const { side, moves } of said) for (const move of moves) next = afterMove(next, side, move, seen, witness.edits);
  return next;
}

function afterMove(witness: Witness, side: Side, move: Move, seen: Edits, before: Edits): Witness {
  const named = witness.named[move.clause] ?? {};
  if (move.kind === 'propose') {
    const sha256 = selectionSha256(move.clause, move.selection, witness.library);
    return { ...witness, named: { ...witness.named, [move.clause]: { ...named, [side]: sha256 } } };
  }
  const inView = seen[move.clause] === before[move.clause];
  if (move.kind === 'accept' && inView) {
    return { ...witness, named: { ...witness.named, [move.clause]: { ...named, [side]: move.selectionSha256 } } };
  }
  if (move.kind !== 'refuse' && move.kind !== 'reserve') return witness;
  // Who refuses or reserves what both had named takes the own consent back.
  const { [side]: mine, ...rest } = named;
  const takenBack = mine !== undefined && mine === named[otherSide(side)];
  return takenBack ? { ...witness, named: { ...witness.named, [move.clause]: rest } } : witness;
}

/** Both sides' acts together carry their consent to the hash that the same text has under the new library. */
function carriedOver(witness: Witness, carried: readonly CarriedProposal[]): Witness {
  const named = Object.entries(witness.named).map(([clause, sides]) => {
    const sha256 = (from: Sha256 | undefined) =>
      carried.find((one) => one.clause === clause && one.from === from)?.to ?? from;
    const moved = SIDES.flatMap((side) => (sides[side] === undefined ? [] : [[side, sha256(sides[side])] as const]));
    return [clause, Object.fromEntries(moved)];
  });
  return { ...witness, named: Object.fromEntries(named) };
}

function edited(witness: Witness, clause: string): Witness {
  const edits = { ...witness.edits, [clause]: (witness.edits[clause] ?? 0) + 1 };
  return { ...witness, edits, named: { ...witness.named, [clause]: {} } };
}
