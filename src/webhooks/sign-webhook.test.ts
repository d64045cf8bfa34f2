import { describe, expect, it } from 'vitest';
import { retryAfter, WEBHOOK_POLICY } from './policy.ts';
import { signWebhook } from './sign-webhook.ts';

describe('the signature of a webhook', () => {
  const message = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1_614_265_330,
    body: '{"test": 2432232314}',
  };
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';

  it('is the one of the scheme’s published vector', () => {
    expect(signWebhook([secret], message)).toBe(signature);
  });

  it('is given by both secrets while the former one counts', () => {
    const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const [first, second, ...more] = signWebhook([other, secret], message).split(' ');
    expect(more).toEqual([]);
    expect(first).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/);
    expect(second).toBe(signature);
  });

  it('changes with every part of what is signed', () => {
    const others = [{ id: 'msg_x' }, { timestamp: 1_614_265_331 }, { body: '{"test":2432232314}' }];
    for (const other of others) expect(signWebhook([secret], { ...message, ...other })).not.toBe(signature);
  });
});

describe('further tries', () => {
  it('come later and later, spread by a tenth, and end after some three and a half days', () => {
    const waits = WEBHOOK_POLICY.retrySeconds.map((_, i) => retryAfter(i + 1, 0.5) ?? 0);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect([retryAfter(2, 0), retryAfter(2, 1)]).toEqual([270, 330]);
    expect(retryAfter(WEBHOOK_POLICY.retrySeconds.length + 1, 0.5)).toBeNull();
    const days = waits.reduce((sum, wait) => sum + wait, 0) / 86_400;
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(WEBHOOK_POLICY.deadAfterDays);
  });
});
