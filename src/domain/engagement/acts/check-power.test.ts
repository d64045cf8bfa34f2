import { describe, expect, it } from 'vitest';
import { MS_POLICY } from '../../../../test/support/policies.ts';
import type { CalendarDate, Instant } from '../../ids.ts';
import type { Policy } from '../policy.ts';
import type { PowerHeld, SigningCheck } from '../power.ts';
import { checkPower } from './check-power.ts';
import { checkWarnings } from './check-warnings.ts';

const NOW = '2026-11-25T10:00:00.000Z' as Instant;
const POLICY = { ...MS_POLICY, powerToSign: 'verified' } as const;
const HELD: PowerHeld = {
  power: 'power-1',
  basis: 'delegation-of-power',
  verified: true,
  inScope: true,
  validFrom: '2026-01-01' as CalendarDate,
  validTo: '2026-11-25' as CalendarDate,
  maxAmount: 10_000_000,
  documentSha256: null,
};
const CHECK: SigningCheck = {
  power: HELD,
  amount: 10_000_000,
  companies: { startup: 'active', industrial: null },
  register: { startup: null, industrial: null },
  rules: [],
};

describe('the power to sign, just before a signature', () => {
  const code = (change: Partial<SigningCheck>, now = NOW) => checkPower(POLICY, { ...CHECK, ...change }, now)?.code;
  const held = (change: Partial<PowerHeld>) => code({ power: { ...HELD, ...change } });

  it('carries it on its last day and up to its ceiling, whatever the register does not know', () => {
    expect(code({})).toBeUndefined();
    expect(held({ validTo: null, maxAmount: null })).toBeUndefined();
    expect(code({ amount: null })).toBeUndefined();
  });

  it('is missing, unverified, for something else, over, or too small: each with its own word', () => {
    expect(code({ power: null })).toBe('power-not-verified');
    expect(held({ verified: false })).toBe('power-not-verified');
    expect(held({ inScope: false })).toBe('power-scope');
    expect(held({ validTo: '2026-11-24' as CalendarDate })).toBe('power-expired');
    expect(held({ validFrom: '2026-11-26' as CalendarDate })).toBe('power-expired');
    expect(code({ amount: 10_000_001 })).toBe('power-amount');
  });

  it('ends with the day in Paris', () => {
    expect(code({}, '2026-11-25T22:59:59.000Z' as Instant)).toBeUndefined();
    expect(code({}, '2026-11-25T23:00:00.000Z' as Instant)).toBe('power-expired');
  });

  it('is nobody’s when either company is closed, dissolved or in liquidation; receivership is a warning', () => {
    for (const status of ['closed', 'dissolved', 'liquidation'] as const) {
      expect(code({ companies: { startup: 'active', industrial: status } })).toBe('company-closed');
      expect(code({ companies: { startup: status, industrial: 'active' }, power: null })).toBe('company-closed');
    }
    expect(code({ companies: { startup: 'receivership', industrial: 'active' } })).toBeUndefined();
  });

  it('is used knowingly where either company is in receivership (R79), even if the text was frozen before', () => {
    const companies = { startup: 'receivership', industrial: 'active' } as const;
    const warned = (acknowledged: readonly { rule: string; reason: string }[], policy: Policy = POLICY) =>
      checkWarnings(policy, { ...CHECK, companies }, acknowledged)?.code;
    expect(warned([])).toBe('receivership-unacknowledged');
    expect(warned([{ rule: 'R78', reason: 'Another rule.' }])).toBe('receivership-unacknowledged');
    expect(warned([{ rule: 'R79', reason: ' ' }])).toBe('text-missing');
    expect(warned([{ rule: 'R79', reason: 'The administrator signs too.' }])).toBeUndefined();
    expect(warned([], MS_POLICY)).toBeUndefined();
    expect(checkWarnings(POLICY, CHECK, [])).toBeNull();
  });

  it('yields to a rule of the library about signing, in its own words', () => {
    const message = { fr: 'Non.', en: 'No.' };
    const refusal = checkPower(POLICY, { ...CHECK, rules: [{ rule: 'R47', clauses: [], message }] }, NOW);
    expect(refusal).toMatchObject({ code: 'rule-refuses-signature', message, source: 'R47' });
  });

  it('is not asked for where the policy does not; where it does, nobody signs unchecked', () => {
    expect(checkPower(MS_POLICY, undefined, NOW)).toBeNull();
    expect(checkPower(POLICY, undefined, NOW)?.code).toBe('power-not-verified');
  });
});
