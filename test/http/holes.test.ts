import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirm, declare, invitationToken, somebody } from './support/cast.ts';
import { openRig, type Rig, SIRENS } from './support/rig.ts';

/** Ways in that were found open in products like this one. */
describe('known holes', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig.close());

  it('a planted, unproven account gives its planter nothing once the owner signs in', async () => {
    const email = 'victim@startup.example';
    const id = randomUUID();
    const token = 'planted-token-planted-token-0123';
    await rig.t.owner`
      insert into auth."user" (id, name, email, email_verified) values (${id}, 'Planter', ${email}, false)`;
    await rig.t.owner`
      insert into auth.account (id, account_id, provider_id, user_id, password)
      values (${randomUUID()}, ${id}, 'credential', ${id}, 'planted-hash')`;
    await rig.t.owner`
      insert into auth.session (id, token, user_id, expires_at)
      values (${randomUUID()}, ${token}, ${id}, now() + interval '1 day')`;
    const victim = await rig.signedIn(email);
    expect((await victim.get('/api/me')).statusCode).toBe(200);
    const left = await rig.t.owner`
      select (select count(*)::int from auth.session where token = ${token}) as sessions,
             (select count(*)::int from auth.account where user_id = ${id}) as accounts`;
    expect({ ...left[0] }).toEqual({ sessions: 0, accounts: 0 });
  });

  it('none of the library’s own routes is served', async () => {
    const routes = [
      'sign-up/email',
      'sign-in/email',
      'sign-in/email-otp',
      'sign-in/social',
      'email-otp/send-verification-otp',
      'email-otp/verify-email',
      'email-otp/check-verification-otp',
      'email-otp/reset-password',
      'api-key/create',
      'organization/accept-invitation',
      'update-user',
      'change-email',
      'delete-user',
      'get-session',
      'list-sessions',
      'ok',
    ];
    for (const route of routes) {
      for (const method of ['GET', 'POST'] as const) {
        const reply = await rig.app.inject({ method, url: `/api/auth/${route}`, payload: {} });
        expect([route, method, reply.statusCode]).toEqual([route, method, 404]);
      }
    }
  });

  it('an invitation opens for the invited address alone, once, in time, and not after it was withdrawn', async () => {
    const host = await somebody(rig, 'host@startup.example');
    const company = await declare(host, SIRENS.startup, 'Jeune Pousse', ['su-ceo']);
    const invite = async (email: string) => {
      await host.browser.post(`/api/companies/${company}/invitations`, { body: { email, roles: ['su-counsel'] } });
      return invitationToken(host.browser, email);
    };
    const accept = async (who: { browser: Awaited<ReturnType<Rig['signedIn']>> }, token: string) => {
      const reply = await who.browser.post('/api/invitations/accept', { body: { token } });
      return [reply.statusCode, reply.json<{ code?: string }>().code];
    };
    const guest = await somebody(rig, 'guest@cabinet.example');
    const thief = await somebody(rig, 'thief@elsewhere.example');
    const token = await invite(guest.email);
    const refused = [404, 'invitation-invalid'];
    expect(await accept(thief, token)).toEqual(refused);
    expect(await accept(thief, 'A'.repeat(43))).toEqual(refused);
    expect(await accept(guest, token)).toEqual([200, undefined]);
    expect(await accept(guest, token)).toEqual(refused);
    const late = await invite('late@cabinet.example');
    await rig.t.owner`update invitations set expires_at = now() - interval '1 second' where accepted_at is null`;
    expect(await accept(await somebody(rig, 'late@cabinet.example'), late)).toEqual(refused);
    const stored = await rig.t.owner`select string_agg(i::text, '') as all from invitations i`;
    expect(String(stored[0]?.['all'])).not.toContain(token);
    expect(String(stored[0]?.['all'])).not.toContain(guest.email);
  });

  it('a guest is as confirmed as their host: nobody is vouched for by somebody unconfirmed', async () => {
    const me = async (who: { browser: Awaited<ReturnType<Rig['signedIn']>> }) =>
      (await who.browser.get('/api/me')).json<{ memberships: { verified: boolean; standing: string }[] }>().memberships;
    const guest = await somebody(rig, 'guest@cabinet.example');
    expect(await me(guest)).toMatchObject([{ standing: 'active', verified: false }]);
  });

  it('whoever types the number of a company that others declared sees nothing of it until confirmed', async () => {
    const founder = await somebody(rig, 'founder@groupe.example');
    const company = await declare(founder, SIRENS.industrial, 'Grand Groupe', ['ind-business']);
    const late = await somebody(rig, 'late@groupe.example');
    expect(await declare(late, SIRENS.industrial, 'Autre nom', ['ind-legal'])).toBe(company);
    expect((await late.browser.get(`/api/companies/${company}`)).statusCode).toBe(404);
    const draft = { company, title: 'T', summary: 'S', closesOn: null };
    expect((await late.browser.post('/api/calls', { body: draft })).statusCode).toBe(404);
    const again = await late.browser.post('/api/companies', {
      body: { siren: SIRENS.industrial, name: 'X', roles: ['ind-legal'], personName: 'X' },
    });
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([409, 'already-member']);
    // The founder is not confirmed and so confirms nobody; the officer does, and then the founder may.
    const url = `/api/companies/${company}/members/${late.person}/confirmation`;
    expect((await founder.browser.post(url)).json<{ code: string }>().code).toBe('person-unverified');
    const officer = await rig.officer();
    const { items } = (await officer.get('/api/staff/memberships')).json<{
      items: { member: { person: string; email: string } }[];
    }>();
    expect(items.map((item) => item.member.email)).toContain('late@groupe.example');
    await confirm(officer, company, founder);
    const self = `/api/companies/${company}/members/${founder.person}/confirmation`;
    expect((await founder.browser.post(self)).json<{ code: string }>().code).toBe('self-confirmation');
    expect((await founder.browser.post(url)).statusCode).toBe(200);
    const seen = (await late.browser.get(`/api/companies/${company}`)).json<{ members: { verified: boolean }[] }>();
    expect(seen.members.map((member) => member.verified)).toEqual([true, true]);
  });

  it('roles of the programme are given by no request', async () => {
    const climber = await somebody(rig, 'climber@startup.example');
    const body = { siren: SIRENS.other, name: 'X', roles: ['bpi-officer'], personName: 'X' };
    const reply = await climber.browser.post('/api/companies', { body });
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([422, 'invalid-body']);
    const extra = { ...body, roles: ['su-ceo'], staffRole: 'admin-platform', verified: true };
    expect((await climber.browser.post('/api/companies', { body: extra })).statusCode).toBe(422);
    const invalid = { ...body, roles: ['su-ceo'], siren: '443061842' };
    expect((await climber.browser.post('/api/companies', { body: invalid })).json<{ code: string }>().code).toBe(
      'invalid-siren',
    );
  });

  it('a write from another site is refused, whatever its cookies', async () => {
    const browser = await rig.signedIn('csrf@startup.example');
    const foreign: Readonly<Record<string, string>>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:3000.evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
      { origin: 'http://127.0.0.1:9999' },
    ];
    for (const headers of foreign) {
      const reply = await browser.call('DELETE', '/api/auth/session', { headers });
      expect([headers, reply.statusCode, reply.json<{ code: string }>().code]).toEqual([
        headers,
        403,
        'foreign-origin',
      ]);
    }
    const own = { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin' };
    expect((await browser.call('DELETE', '/api/auth/session', { headers: own })).statusCode).toBe(204);
  });

  it('the mailbox is for this machine: not behind a proxy, not under another name, not from another site', async () => {
    const ask = (options: object) => rig.app.inject({ method: 'GET', url: '/mailbox.json', ...options });
    expect((await ask({})).statusCode).toBe(200);
    for (const options of [
      { remoteAddress: '192.0.2.7' },
      { headers: { host: 'rebound.example' } },
      { headers: { 'x-forwarded-for': '192.0.2.7' } },
      { headers: { 'sec-fetch-site': 'cross-site' } },
    ]) {
      expect([options, (await ask(options)).statusCode]).toEqual([options, 404]);
    }
    const page = await rig.app.inject({ method: 'GET', url: '/mailbox' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('<pre>');
  });

  it('with https, the cookie is bound to this very host', async () => {
    const secure = await openRig({ publicUrl: 'https://entente.example' });
    try {
      const browser = secure.browser();
      const code = await browser.code('ada@startup.example');
      const reply = await browser.post('/api/auth/session', { body: { email: 'ada@startup.example', code } });
      expect(String(reply.headers['set-cookie'])).toMatch(/^__Host-entente=.*Path=\/; HttpOnly; Secure; SameSite=Lax/);
      expect(reply.headers['strict-transport-security']).toMatch(/max-age=63072000/);
      const foreign = await browser.call('DELETE', '/api/auth/session', { headers: { origin: 'http://127.0.0.1' } });
      expect(foreign.statusCode).toBe(403);
    } finally {
      await secure.close();
    }
  });

  it('every answer forbids framing, sniffing, running and keeping', async () => {
    const reply = await rig.app.inject({ method: 'GET', url: '/health/live' });
    expect(reply.headers['content-security-policy']).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(reply.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(reply.headers['x-powered-by']).toBeUndefined();
  });

  it('guessing codes is slowed by mailbox, whatever addresses it comes from', async () => {
    const email = 'target@startup.example';
    for (let i = 0; i < 20; i += 1) {
      await rig.app.inject({
        method: 'POST',
        url: '/api/auth/session',
        payload: { email, code: '000000' },
        remoteAddress: `192.0.2.${i}`,
      });
    }
    const code = await rig.browser().code(email);
    expect((await rig.browser().post('/api/auth/session', { body: { email, code } })).statusCode).toBe(401);
  });
});
