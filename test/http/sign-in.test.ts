import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from './support/rig.ts';

describe('signing in', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  it('opens a session with the code that was mailed, in an HttpOnly cookie', async () => {
    const browser = rig.browser();
    const code = await browser.code('ada@startup.example');
    const reply = await browser.post('/api/auth/session', { body: { email: 'ada@startup.example', code } });
    expect(reply.statusCode).toBe(201);
    const [cookie] = reply.cookies;
    expect(cookie).toMatchObject({ name: 'entente', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect((await browser.get('/api/me')).json()).toMatchObject({
      email: 'ada@startup.example',
      staffRole: null,
      memberships: [],
      freshUntil: null,
    });
  });

  it('answers alike whether the address is known or not', async () => {
    const known = await rig.browser().post('/api/auth/code', { body: { email: 'ada@startup.example' } });
    const unknown = await rig.browser().post('/api/auth/code', { body: { email: 'nobody@nowhere.example' } });
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
  });

  it('refuses a wrong code, and the right one after three wrong tries', async () => {
    const browser = rig.browser();
    const email = 'guess@startup.example';
    const code = await browser.code(email);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let i = 0; i < 3; i += 1) {
      const reply = await browser.post('/api/auth/session', { body: { email, code: wrong } });
      expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([401, 'code-refused']);
    }
    expect((await browser.post('/api/auth/session', { body: { email, code } })).statusCode).toBe(401);
  });

  it('accepts a code once', async () => {
    const email = 'once@startup.example';
    const code = await rig.browser().code(email);
    expect((await rig.browser().post('/api/auth/session', { body: { email, code } })).statusCode).toBe(201);
    expect((await rig.browser().post('/api/auth/session', { body: { email, code } })).statusCode).toBe(401);
  });

  it('lets only the last code mailed open a session', async () => {
    const email = 'twice@startup.example';
    const browser = rig.browser();
    const first = await browser.code(email);
    const second = await browser.code(email);
    if (first !== second) {
      expect((await browser.post('/api/auth/session', { body: { email, code: first } })).statusCode).toBe(401);
    }
    expect((await browser.post('/api/auth/session', { body: { email, code: second } })).statusCode).toBe(201);
  });

  it('ends a session at once when the person signs out', async () => {
    const browser = await rig.signedIn('out@startup.example');
    const copy = rig.browser();
    copy.setCookie('entente', browser.cookie('entente') ?? '');
    expect((await copy.get('/api/me')).statusCode).toBe(200);
    expect((await browser.call('DELETE', '/api/auth/session')).statusCode).toBe(204);
    expect((await copy.get('/api/me')).statusCode).toBe(401);
  });

  it('lists sessions and ends all others', async () => {
    const laptop = await rig.signedIn('many@startup.example');
    const phone = await rig.signedIn('many@startup.example');
    const { items } = (await laptop.get('/api/auth/sessions')).json<{ items: { current: boolean }[] }>();
    expect(items.map((item) => item.current).sort()).toEqual([false, true]);
    expect((await laptop.call('DELETE', '/api/auth/sessions')).json()).toEqual({ revoked: 1 });
    expect((await phone.get('/api/me')).statusCode).toBe(401);
    expect((await laptop.get('/api/me')).statusCode).toBe(200);
  });

  it('gives a session a new token with its new power, and ends the old one', async () => {
    const browser = await rig.signedIn('fresh@startup.example');
    const before = browser.cookie('entente') ?? '';
    await browser.refresh('fresh@startup.example');
    const { freshUntil } = (await browser.get('/api/me')).json<{ freshUntil: string }>();
    const minutes = (Date.parse(freshUntil) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThanOrEqual(10);
    const old = rig.browser();
    old.setCookie('entente', before);
    expect((await old.get('/api/me')).statusCode).toBe(401);
  });

  it('refreshes by a code of one’s own mailbox alone', async () => {
    const ada = await rig.signedIn('ada2@startup.example');
    const code = await rig.browser().code('eve@elsewhere.example');
    expect((await ada.post('/api/auth/fresh', { body: { code } })).statusCode).toBe(401);
  });

  it('does not believe a cookie whose signature is not ours', async () => {
    const browser = await rig.signedIn('forged@startup.example');
    const [token] = decodeURIComponent(browser.cookie('entente') ?? '').split('.');
    const forger = rig.browser();
    forger.setCookie('entente', encodeURIComponent(`${token}.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`));
    expect((await forger.get('/api/me')).statusCode).toBe(401);
    forger.setCookie('entente', token ?? '');
    expect((await forger.get('/api/me')).statusCode).toBe(401);
  });

  it('keeps neither codes nor addresses of people readable in the tables of people', async () => {
    const email = 'canary-address@startup.example';
    const browser = rig.browser();
    const code = await browser.code(email);
    const [stored] = await rig.t.owner`select value from auth.verification where identifier like ${`%${email}`}`;
    expect(String(stored?.['value'])).not.toContain(code);
    await browser.signIn(email);
    const people = await rig.t.owner`select string_agg(p::text, '') as all from persons p`;
    expect(String(people[0]?.['all'])).not.toContain(email);
    expect(String(people[0]?.['all'])).not.toContain(Buffer.from(email).toString('hex'));
  });
});
