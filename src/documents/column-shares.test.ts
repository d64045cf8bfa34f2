import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnShares } from './column-shares.ts';

const table = (header: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  role: 'table' as const,
  header,
  rows: rows.map((cells, index) => ({
    id: `r${index}`,
    cells: cells.map((text) => [{ kind: 'text' as const, text }]),
  })),
});

describe('the widths of columns', () => {
  it('gives sentences more room than numbers', () => {
    const [number = 0, sentence = 0] = columnShares(
      table(['N°', 'Fait'], ['1', 'La Start-up a envoyé le tour 3, avec deux propositions.']),
    );
    expect(sentence).toBeGreaterThan(2 * number);
  });

  it('never makes a column narrower than its longest word while there is room', () => {
    const [date = 0] = columnShares(table(['Date', 'Fait'], ['31\u00a0décembre\u00a02026', 'x '.repeat(200)]));
    expect(date * 80).toBeGreaterThanOrEqual('31 décembre 2026'.length);
  });

  it('always shares out the whole width, and nothing less than nothing', () => {
    const cells = fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(cells, fc.array(cells, { maxLength: 4 }), (header, rows) => {
        const shares = columnShares(table(header, ...rows));
        expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...shares)).toBeGreaterThan(0);
      }),
    );
  });
});
