import { describe, expect, it } from 'vitest';
import { versionsOf } from './versions.ts';

type Turn = Parameters<typeof versionsOf>[0][number];

function turn(number: number, side: Turn['side'], at: string): Turn {
  return {
    seq: number,
    at,
    side,
    turn: number,
    moves: [],
    message: null,
    sealed: false,
    nextMode: 'alternate',
    nextPen: null,
  };
}

describe('the versions of a text', () => {
  it('are one per turn, in order', () => {
    const versions = versionsOf([turn(2, 'industrial', '2026-02-02'), turn(1, 'startup', '2026-02-01')]);
    expect(versions.map((version) => [version.turn, version.by])).toEqual([
      [1, 'startup'],
      [2, 'industrial'],
    ]);
  });

  it('are one for a turn that both sides sealed', () => {
    const versions = versionsOf([turn(1, 'startup', '2026-02-01'), turn(1, 'industrial', '2026-02-01')]);
    expect(versions).toEqual([{ turn: 1, by: 'both', at: '2026-02-01' }]);
  });
});
