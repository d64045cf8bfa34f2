import { describe, expect, it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { withOverrides } from './policy-overrides.ts';

describe('a policy set otherwise', () => {
  it('changes one delay and keeps the others', () => {
    const policy = withOverrides(DEFAULT_POLICY, { delays: { turn: { businessDays: 8 } }, maxTurns: 6 });
    expect(policy.delays).toEqual({ ...DEFAULT_POLICY.delays, turn: { businessDays: 8 } });
    expect(policy.maxTurns).toBe(6);
    expect(policy.powerToSign).toBe('verified');
    expect(checkPolicy(policy)).toBeNull();
  });

  it('lets a programme ask for no verified power, and a call after it change nothing of that', () => {
    const programme = withOverrides(DEFAULT_POLICY, { powerToSign: 'not-asked' });
    expect(withOverrides(programme, { maxTurns: 4 }).powerToSign).toBeUndefined();
  });

  it('is judged whole: a number out of range is named', () => {
    expect(checkPolicy(withOverrides(DEFAULT_POLICY, { maxTurns: 0 }))?.code).toBe('policy-out-of-range');
    expect(checkPolicy(withOverrides(DEFAULT_POLICY, { afterDue: { stalled: { days: 9_999 } } }))).not.toBeNull();
  });
});
