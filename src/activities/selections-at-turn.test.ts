import { describe, expect, it } from 'vitest';
import type { Event, MoveEffect, SettledMove } from '../domain/engagement/event.ts';
import type { ClauseId, OptionId, Sha256 } from '../domain/ids.ts';
import type { ClauseSelection } from '../domain/memorandum/selection.ts';
import { selectionsAtTurn } from './selections-at-turn.ts';

const price = 'price' as ClauseId;
const option = (name: string): ClauseSelection => ({ option: name as OptionId, parameters: {} });

function propose(name: string, effect: MoveEffect = 'tabled'): SettledMove {
  return { kind: 'propose', clause: price, selection: option(name), clauseRevAfter: 1, effect };
}

function turn(number: number, moves: readonly SettledMove[]): Extract<Event, { type: 'turn-sent' }> {
  return { type: 'turn-sent', side: 'startup', turn: number, moves, nextMode: 'alternate', nextPen: 'industrial' };
}

describe('what was on the table', () => {
  const accepted: SettledMove = {
    kind: 'accept',
    clause: price,
    selectionSha256: 'a' as Sha256,
    clauseRev: 1,
    clauseRevAfter: 2,
    settledSelection: option('rival'),
    effect: 'agreed',
  };
  const turns = [
    turn(1, [propose('first')]),
    turn(2, [propose('rival', 'rivalled')]),
    turn(3, [propose('late', 'lapsed'), accepted]),
  ];

  it('after a turn is what was tabled last by then', () => {
    expect(selectionsAtTurn(turns, 1)).toEqual({ price: option('first') });
    expect(selectionsAtTurn(turns, 2)).toEqual({ price: option('first') });
  });

  it('after an acceptance is what was accepted', () => {
    expect(selectionsAtTurn(turns, null)).toEqual({ price: option('rival') });
  });
});
