import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RATE_LIMITS } from '../../src/http/rate-limits.ts';
import { openRig, type Rig } from './support/rig.ts';

describe('how much one caller may ask', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ publicUrl: 'https://entente.example' });
  });
  afterAll(() => rig.close());

  const ask = (remoteAddress: string) =>
    rig.app.inject({
      method: 'POST',
      url: '/api/auth/session',
      payload: { email: 'a@b.example', code: '000000' },
      remoteAddress,
    });

  it('ends with 429 and says when to come back; other addresses go on', async () => {
    for (let i = 0; i < RATE_LIMITS.signInPerAddress; i += 1) expect((await ask('192.0.2.1')).statusCode).toBe(401);
    const refused = await ask('192.0.2.1');
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask('192.0.2.2')).statusCode).toBe(401);
  });

  it('cannot be passed by claiming another address', async () => {
    const reply = await rig.app.inject({
      method: 'POST',
      url: '/api/auth/session',
      payload: { email: 'a@b.example', code: '000000' },
      remoteAddress: '192.0.2.1',
      headers: { 'x-forwarded-for': '198.51.100.9' },
    });
    expect(reply.statusCode).toBe(429);
  });
});
