import { describe, expect, it } from 'vitest';
import type { Move } from '../../domain/engagement/command.ts';
import type { ClauseSelection } from '../../domain/memorandum/selection.ts';
import { isWithinTurn, repairing } from './apply-repair.ts';
import type { Clause } from './use-engagement.ts';

const choice = (option: string, parameters: object = {}) => ({ option, parameters }) as ClauseSelection;
const proposal = (sha256: string, selection: ClauseSelection) => ({ by: 'industrial', turn: 1, sha256, selection });
const onTable = (clause: string, ours: object | null, rival: object | null = null) =>
  ({ clause, rev: 1, proposal: ours, rival }) as unknown as Clause;
const proposing = (clause: string, selection: ClauseSelection) => ({ kind: 'propose', clause, selection }) as Move;

describe('the cheapest repair, put into a draft', () => {
  const table = [
    onTable('exclusivity', proposal('a', choice('broad', { months: 48 })), proposal('b', choice('narrow'))),
    onTable('competition-law', null),
  ];

  it('proposes the value on what stands on the table, the rest as it was', () => {
    const change = { clause: 'exclusivity', parameter: 'months', from: 48, to: 12 };
    expect(repairing([change], table)({ moves: [] }).moves).toEqual([
      proposing('exclusivity', choice('broad', { months: 12 })),
    ]);
  });

  it('changes one’s own draft where there is one, and what one was about to accept', () => {
    const change = { clause: 'exclusivity', parameter: 'months', from: null, to: 12 };
    const own = { moves: [proposing('exclusivity', choice('limited', { price: 1 }))] };
    expect(repairing([change], table)(own).moves).toEqual([
      proposing('exclusivity', choice('limited', { price: 1, months: 12 })),
    ]);
    const accepting = {
      moves: [{ kind: 'accept', clause: 'exclusivity', selectionSha256: 'b', clauseRev: 1 } as unknown as Move],
    };
    expect(repairing([change], table)(accepting).moves).toEqual([
      proposing('exclusivity', choice('narrow', { months: 12 })),
    ]);
  });

  it('changes options of several clauses at once, and leaves aside taking a clause out, which no turn can', () => {
    const changes = [
      { clause: 'competition-law', from: null, to: 'self-assessment' },
      { clause: 'exclusivity', from: 'broad', to: null },
    ];
    const draft = { moves: [], message: 'Bonjour.' };
    expect(repairing(changes, table)(draft)).toEqual({
      moves: [proposing('competition-law', choice('self-assessment'))],
      message: 'Bonjour.',
    });
  });

  it('is offered only where a turn can make it', () => {
    expect(isWithinTurn([{ clause: 'competition-law', from: null, to: 'self-assessment' }], table)).toBe(true);
    expect(isWithinTurn([{ clause: 'exclusivity', from: 'broad', to: null }], table)).toBe(false);
    expect(isWithinTurn([{ clause: 'data', from: null, to: 'shared' }], table)).toBe(false);
  });

  it('cannot give a value to a clause on which nothing is chosen', () => {
    const change = { clause: 'competition-law', parameter: 'months', from: null, to: 12 };
    expect(repairing([change], table)({ moves: [] }).moves).toEqual([]);
  });
});
