import { describe, expect, it } from 'vitest';
import type { CalendarDate, PersonId } from '../ids.ts';
import { checkLent, holdsToday, type LentRole } from './lent-role.ts';

const day = (text: string) => text as CalendarDate;
const loan: LentRole = { role: 'ind-legal', to: 'max' as PersonId, until: day('2026-08-14') };
const world = {
  side: 'industrial',
  by: 'ines' as PersonId,
  colleague: { roles: ['ind-business'], verified: true },
  today: day('2026-08-01'),
} as const;

describe('a role lent to a colleague', () => {
  it('is one of the side, for a confirmed colleague who does not hold it, until a day within a year', () => {
    expect(checkLent(loan, world)).toBeNull();
    expect(checkLent({ ...loan, role: 'su-counsel' }, world)?.code).toBe('lent-role-of-side');
    expect(checkLent(loan, { ...world, by: loan.to })?.code).toBe('lent-role-colleague');
    expect(checkLent(loan, { ...world, colleague: undefined })?.code).toBe('lent-role-colleague');
    expect(checkLent(loan, { ...world, colleague: { roles: ['ind-legal'], verified: true } })?.code).toBe(
      'lent-role-colleague',
    );
    expect(checkLent(loan, { ...world, colleague: { roles: [], verified: false } })?.code).toBe('lent-role-colleague');
    expect(checkLent({ ...loan, until: day('2026-07-31') }, world)?.code).toBe('lent-role-past');
    expect(checkLent({ ...loan, until: day('2027-08-03') }, world)?.code).toBe('lent-role-too-long');
  });

  it('holds until the end of its last day', () => {
    expect(holdsToday(loan, day('2026-08-14'))).toBe(true);
    expect(holdsToday(loan, day('2026-08-15'))).toBe(false);
  });
});
