import { describe, expect, it } from 'vitest';
import { canBeBound, statusOf } from './company-status.ts';

describe('the state of a company', () => {
  it('is what the register said last, until the officer notes an insolvency', () => {
    expect(statusOf([])).toBeNull();
    expect(statusOf([{ source: 'register', status: 'active' }])).toBe('active');
    const noted = [
      { source: 'register', status: 'active' },
      { source: 'officer', status: 'receivership' },
    ] as const;
    expect(statusOf(noted)).toBe('receivership');
    expect(statusOf([{ source: 'officer', status: 'active' }, ...noted])).toBe('active');
  });

  it('is closed when the register says so, whatever was noted', () => {
    expect(
      statusOf([
        { source: 'officer', status: 'active' },
        { source: 'register', status: 'closed' },
      ]),
    ).toBe('closed');
  });

  it('lets it be bound unless it is known to be past that', () => {
    expect([null, 'active', 'receivership'].map((status) => canBeBound(status as 'active'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['liquidation', 'dissolved', 'closed'].map((status) => canBeBound(status as 'closed'))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
