import type { ClauseId, Sha256 } from '../../ids.ts';
import type { Actor } from '../actor.ts';
import type { Command, Move } from '../command.ts';
import { documentToSign } from '../signatories.ts';
import type { ClauseState, EngagementState } from '../state.ts';
import { offersTo } from '../turn/table.ts';
import { BUSINESS, CEO, COUNSEL, NEGOTIATORS, nameOf, SIGNATORIES, selectionOf } from './people.ts';
import type { Attempt, Model, World } from './world.ts';

/** Everything that people may try in this world, sensible or not: `admit` is to tell which. */
export function attempts(world: World, model: Model): readonly Attempt[] {
  const { state } = world;
  return [
    ...turns(world, model),
    ...seals(world, model),
    ...[CEO, BUSINESS].map((actor) => attempt(world, actor, 'asks for the text to be frozen', { type: 'freeze-text' })),
    ...reviews(world, model),
    ...signings(world),
    ...[CEO, BUSINESS].map((actor) => attempt(world, actor, 'withdraws', { type: 'withdraw', reason: 'strategy' })),
  ].filter((each) => each.command.type !== 'send-turn' || state.turn.mode === 'alternate');
}

function attempt(world: World, actor: Actor, does: string, command: Command, mayLinger = false): Attempt {
  return { says: `${nameOf(actor)} ${does}`, actor, command, mayLinger, seen: world.witness.edits };
}

/** One move per turn, and one turn that accepts all that is offered. */
function turns(world: World, { bounds }: Model): readonly Attempt[] {
  return NEGOTIATORS.flatMap((actor) => {
    const single = bounds.clauses.flatMap((clause) => movesOn(world.state, actor, clause as ClauseId, bounds.texts));
    const sent = single.map(({ does, move }) =>
      attempt(
        world,
        actor,
        does,
        { type: 'send-turn', moves: [move] },
        move.kind === 'accept' || move.kind === 'reserve',
      ),
    );
    const accepts = single.filter(({ move }) => move.kind === 'accept').map(({ move }) => move);
    if (new Set(accepts.map((move) => move.clause)).size < 2) return sent;
    return [...sent, attempt(world, actor, 'accepts all that is offered', { type: 'send-turn', moves: accepts }, true)];
  });
}

interface Worded {
  readonly does: string;
  readonly move: Move;
}

function movesOn(state: EngagementState, actor: Actor, clause: ClauseId, texts: readonly string[]): readonly Worded[] {
  const at = state.clauses[clause];
  if (at === undefined || actor.kind !== 'person') return [];
  const proposals: Worded[] = texts.map((text) => ({
    does: `proposes text ${text} for clause ${clause}`,
    move: { kind: 'propose', clause, selection: selectionOf(text) },
  }));
  return [...proposals, ...answersOn(at, actor.side, clause)];
}

function answersOn(
  at: ClauseState,
  side: Extract<Actor, { kind: 'person' }>['side'],
  clause: ClauseId,
): readonly Worded[] {
  const clauseRev = at.rev;
  return offersTo(side, at).flatMap(({ sha256: selectionSha256, selection }): readonly Worded[] => {
    const what = `text ${selection.option} of clause ${clause}`;
    return [
      { does: `accepts ${what}`, move: { kind: 'accept', clause, selectionSha256, clauseRev } },
      {
        does: `accepts ${what} subject to a point`,
        move: { kind: 'reserve', clause, selectionSha256, clauseRev, point: 'p' },
      },
      { does: `refuses ${what}`, move: { kind: 'refuse', clause, clauseRev, reason: 'r' } },
    ];
  });
}

function seals(world: World, { sealedTurns }: Model): readonly Attempt[] {
  if (world.state.turn.mode !== 'simultaneous') return [];
  return NEGOTIATORS.flatMap((actor) =>
    [...sealedTurns].map(([commitment, { says }]) =>
      attempt(world, actor, `seals a turn that ${says}`, { type: 'seal-turn', commitment }),
    ),
  );
}

function reviews(world: World, { bounds }: Model): readonly Attempt[] {
  const { state } = world;
  const textSha256 = state.frozen?.textSha256;
  if (textSha256 === undefined) return [];
  const approvals = COUNSEL.map((actor) =>
    attempt(world, actor, 'approves the frozen text', { type: 'approve-text', textSha256 }, true),
  );
  if (state.returns >= bounds.returns) return approvals;
  const points = bounds.clauses.slice(0, 1).map((clause) => ({ clause: clause as ClauseId, reason: 'r' }));
  const does = `returns the text, reopening clause ${bounds.clauses[0]}`;
  return [
    ...approvals,
    ...COUNSEL.map((actor) => attempt(world, actor, does, { type: 'return-review', textSha256, points }, true)),
  ];
}

function signings(world: World): readonly Attempt[] {
  const { state } = world;
  const textSha256 = state.frozen?.textSha256;
  const documentSha256 = documentToSign(state);
  if (textSha256 === undefined || documentSha256 === null) return [];
  return SIGNATORIES.flatMap((actor) => [
    attempt(world, actor, 'signs the text as it stands', { type: 'sign-text', textSha256, documentSha256 }, true),
    attempt(world, actor, 'signs another text', signOther(documentSha256)),
  ]);
}

/** A hash that is none of the text's: whatever file somebody may have in hand. */
function signOther(documentSha256: Sha256): Command {
  return { type: 'sign-text', textSha256: documentSha256, documentSha256 };
}
