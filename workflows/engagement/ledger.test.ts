import { describe, expect, it } from 'vitest';
import type { Sha256 } from '../../src/domain/ids.ts';
import { Ledger } from './ledger.ts';
import { LEDGER_SIZE } from './limits.ts';

const entry = (n: number) => ({ commandId: `c${n}`, bodySha256: `${n}` as Sha256, rev: n, seq: n });

describe('the ledger of accepted commands', () => {
  it('answers for the last ones, and forgets the oldest first', () => {
    const ledger = new Ledger();
    for (let n = 0; n <= LEDGER_SIZE; n += 1) ledger.add(entry(n));
    expect(ledger.find('c0')).toBeNull();
    expect(ledger.find('c1')).toEqual(entry(1));
    expect(ledger.size).toBe(LEDGER_SIZE);
  });

  it('comes out of a run as it goes into the next', () => {
    const ledger = new Ledger([entry(1), entry(2)]);
    ledger.add(entry(3));
    expect(new Ledger(ledger.list()).list()).toEqual([entry(1), entry(2), entry(3)]);
  });
});
