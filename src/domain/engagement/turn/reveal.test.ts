import { describe, expect, it } from 'vitest';
import {
  BUSINESS,
  CEO,
  ENGINE,
  hashOf,
  IP,
  LIBRARY,
  propose,
  RESULTS,
  Story,
  selection,
} from '../../../../test/support/story.ts';
import { sha256Hex } from '../../evidence/sha256.ts';
import type { LibraryHash, Sha256 } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type { Move, RevealTurns } from '../command.ts';
import type { Event } from '../event.ts';
import { selectionSha256 } from '../selection-sha256.ts';
import { bothSealed, outstandingWork } from '../work.ts';
import { bareMove, turnCommitment, turnOpens } from './sealed-turn.ts';

const X = selection('x');
const Y = selection('y');
const Z = selection('z');
const SALTS: { readonly [side in Side]: string } = { startup: sha256Hex('s'), industrial: sha256Hex('i') };

function seal(story: Story, side: Side, moves: readonly Move[]): void {
  const commitment = turnCommitment(SALTS[side], { moves });
  story.does(side === 'startup' ? CEO : BUSINESS, { type: 'seal-turn', commitment });
}

function opening(story: Story, startup: readonly Move[], industrial: readonly Move[]): RevealTurns {
  const commitments = bothSealed(story.state);
  if (commitments === null) throw new Error('both seal first');
  return {
    type: 'reveal-turns',
    turn: story.state.turn.number,
    commitments,
    turns: [
      { side: 'startup', opened: true, moves: startup, salt: SALTS.startup },
      { side: 'industrial', opened: true, moves: industrial, salt: SALTS.industrial },
    ],
  };
}

function reveal(story: Story, startup: readonly Move[], industrial: readonly Move[]): readonly Event[] {
  seal(story, 'startup', startup);
  seal(story, 'industrial', industrial);
  return story.engine(opening(story, startup, industrial));
}

/** What each move of a reveal did, the start-up's first. */
function effects(events: readonly Event[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'turn-sent' ? event.moves.map((move) => move.effect) : []));
}

/** The industrial has proposed X on IP; the next turn is simultaneous. */
function offered(): Story {
  const story = Story.opened([IP, RESULTS], { pen: 'industrial' });
  story.sends(BUSINESS, [propose(IP, X)], 'simultaneous');
  return story;
}

/** Each side's own proposal on IP stands, and the next turn is simultaneous again. */
function rivals(): Story {
  const story = Story.opened([IP, RESULTS], { turnMode: 'simultaneous' });
  reveal(story, [propose(IP, X)], [propose(IP, Y)]);
  story.sends(CEO, [{ kind: 'comment', clause: RESULTS, text: 'Once more, both at once' }], 'simultaneous');
  return story;
}

const accept = (story: Story, hash: Sha256): Move => ({
  kind: 'accept',
  clause: IP,
  selectionSha256: hash,
  clauseRev: story.clause(IP).rev,
});

describe('two sealed turns, revealed together', () => {
  it('agree where both propose the same', () => {
    const story = Story.opened([IP, RESULTS], { turnMode: 'simultaneous' });
    expect(effects(reveal(story, [propose(IP, X)], [propose(IP, X)]))).toEqual(['tabled', 'agreed']);
    expect(story.clause(IP)).toMatchObject({
      status: 'agreed',
      rev: 1,
      acceptedBy: ['startup', 'industrial'],
      conflictRounds: 0,
    });
    expect(story.state.turn).toMatchObject({ number: 3, mode: 'alternate', pen: 'startup' });
  });

  it('leave two rivals on the table where they differ, either of which may be accepted', () => {
    const story = Story.opened([IP], { turnMode: 'simultaneous' });
    expect(effects(reveal(story, [propose(IP, X)], [propose(IP, Y)]))).toEqual(['tabled', 'rivalled']);
    expect(story.refuses(CEO, { type: 'send-turn', moves: [accept(story, hashOf(IP, X))] })).toBe('own-proposal');
    story.sends(CEO, [accept(story, hashOf(IP, Y))]);
    expect(story.clause(IP)).toMatchObject({ status: 'agreed', rival: null, proposal: { by: 'industrial' } });
    expect(story.state.stage).toBe('agreed');
  });

  it('let a consent lapse when its text was replaced in the same reveal', () => {
    const story = offered();
    const events = reveal(story, [accept(story, hashOf(IP, X))], [propose(IP, Z)]);
    expect(effects(events)).toEqual(['lapsed', 'tabled']);
    expect(story.clause(IP)).toMatchObject({ status: 'proposed', acceptedBy: ['industrial'], conflictRounds: 0 });
  });

  it('agree on an accepted offer that its author left as it was', () => {
    const story = offered();
    reveal(story, [accept(story, hashOf(IP, X))], [{ kind: 'comment', clause: IP, text: 'Our last word' }]);
    expect(story.clause(IP).status).toBe('agreed');
  });

  it('make a refusal and a new proposal one round of dispute', () => {
    const story = offered();
    expect(effects(reveal(story, [story.refusesClause(IP)], [propose(IP, Z)]))).toEqual(['lapsed', 'tabled']);
    expect(story.clause(IP)).toMatchObject({ status: 'proposed', conflictRounds: 1, acceptedBy: ['industrial'] });
  });

  it('do not take crossed acceptances for an agreement', () => {
    const story = rivals();
    const events = reveal(story, [accept(story, hashOf(IP, Y))], [accept(story, hashOf(IP, X))]);
    expect(effects(events)).toEqual(['lapsed', 'lapsed']);
    expect(story.clause(IP)).toMatchObject({ status: 'conflict', conflictRounds: 2 });
    expect(story.clause(IP).proposal?.sha256).toBe(hashOf(IP, X));
    expect(story.clause(IP).rival?.sha256).toBe(hashOf(IP, Y));
  });

  it('agree when one side accepts what the other refuses to leave', () => {
    const story = rivals();
    reveal(story, [accept(story, hashOf(IP, Y))], [story.refusesClause(IP)]);
    expect(story.clause(IP)).toMatchObject({ status: 'agreed', proposal: { by: 'industrial' } });
  });

  it('keep both proposals, each with its author behind it, when both refuse', () => {
    const story = rivals();
    reveal(story, [story.refusesClause(IP)], [story.refusesClause(IP)]);
    expect(story.clause(IP)).toMatchObject({ status: 'conflict', acceptedBy: ['startup'], conflictRounds: 2 });
    story.sends(BUSINESS, [accept(story, hashOf(IP, X))]);
    expect(story.clause(IP).status).toBe('agreed');
  });

  it('carry consecutive numbers and what proves that they were sealed', () => {
    const story = Story.opened([IP, RESULTS], { turnMode: 'simultaneous' });
    const startup = [propose(IP, X), { kind: 'mark-non-negotiable', clause: IP, reason: 'Core know-how' } as const];
    const events = reveal(story, startup, [propose(IP, Y)]);
    const sent = events.flatMap((event) => (event.type === 'turn-sent' ? [event] : []));
    expect(sent.map((event) => [event.side, event.turn])).toEqual([
      ['startup', 1],
      ['industrial', 2],
    ]);
    for (const { opening: proof, moves } of sent) {
      if (proof === undefined) throw new Error('a revealed turn carries its opening');
      expect(turnOpens(proof.commitment, proof.salt, { moves: moves.map(bareMove) })).toBe(true);
    }
    expect(story.clause(IP).nonNegotiableFor).toEqual(['startup']);
  });
});

describe('a broken seal', () => {
  it('is given back to its side, while the other’s stays sealed and unseen', () => {
    const story = Story.opened([IP], { turnMode: 'simultaneous' });
    seal(story, 'startup', [propose(IP, X)]);
    seal(story, 'industrial', [propose(IP, Y)]);
    const first = opening(story, [propose(IP, X)], [propose(IP, Y)]);
    const lost: RevealTurns = {
      ...first,
      turns: first.turns.map((turn) =>
        turn.side === 'startup' ? { side: 'startup', opened: false, reason: 'mismatch' } : turn,
      ),
    };
    expect(story.engine(lost)).toEqual([{ type: 'seal-broken', side: 'startup', turn: 1, reason: 'mismatch' }]);
    expect(story.state.turn.sealed).toEqual({ industrial: first.commitments.industrial });
    expect(outstandingWork(story.state)).toEqual([]);

    // The first answer, come again, breaks nothing of what was sealed since.
    seal(story, 'startup', [propose(IP, Z)]);
    expect(story.decides(ENGINE, lost)).toEqual([]);
    expect(outstandingWork(story.state).map((work) => work.kind)).toEqual(['reveal']);
    story.engine(opening(story, [propose(IP, Z)], [propose(IP, Y)]));
    expect(story.clause(IP).proposal?.sha256).toBe(hashOf(IP, Z));
  });

  it('is also a turn that opens, but holds what the rules refuse', () => {
    const story = offered();
    const stale: Move = { kind: 'accept', clause: IP, selectionSha256: hashOf(IP, Z), clauseRev: 1 };
    expect(reveal(story, [stale], [])).toEqual([
      { type: 'seal-broken', side: 'startup', turn: 2, reason: 'invalid' },
      { type: 'seal-broken', side: 'industrial', turn: 2, reason: 'invalid' },
    ]);
    expect(story.clause(IP).status).toBe('proposed');
  });
});

describe('the hash that consent binds to', () => {
  it('is of the clause, the whole selection and the library', () => {
    const hash = hashOf(IP, X);
    expect(hashOf(IP, selection('x'))).toBe(hash);
    expect(hashOf(RESULTS, X)).not.toBe(hash);
    expect(hashOf(IP, { ...X, precision: 'in France' })).not.toBe(hash);
    expect(hashOf(IP, selection('x', { months: 3 }))).not.toBe(hash);
    expect(selectionSha256(IP, X, sha256Hex('another library') as LibraryHash)).not.toBe(hash);
    expect(selectionSha256(IP, X, LIBRARY)).toBe(hash);
  });

  it('does not depend on the order in which parameters were filled in', () => {
    expect(hashOf(IP, selection('x', { a: 1, b: 2 }))).toBe(hashOf(IP, selection('x', { b: 2, a: 1 })));
  });
});
