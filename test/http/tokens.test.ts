import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/http/app.ts';
import type { Permission } from '../../src/identity/policies/can.ts';
import { PUBLIC_ACTIONS } from '../../src/identity/policies/person.ts';
import { grants, SCOPES } from '../../src/identity/scopes.ts';
import { applied, type Cast, declare, gatherCast, opened, propose } from './support/cast.ts';
import { openRig, type Rig, SIRENS } from './support/rig.ts';

interface Made {
  readonly secret: string;
  readonly token: { readonly id: string };
}

/** What a signature is made of. */
const SIGNING: readonly Permission[] = [
  'text.sign',
  'nda.sign',
  'signature.refuse',
  'signatory.replace',
  'signatures.renew',
];

describe('tokens of companies’ own systems', () => {
  let rig: Rig;
  let cast: Cast;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
  });
  afterAll(() => rig.close());

  const make = async (who: Cast['ceo'], company: string, scopes: readonly string[], days = 30) => {
    const reply = await who.browser.post(`/api/companies/${company}/tokens`, { body: { name: 'ERP', scopes, days } });
    if (reply.statusCode !== 201) throw new Error(reply.body);
    return reply.json<Made>();
  };
  /** As a program asks: without a cookie. */
  const by = (
    secret: string,
    url: string,
    ask: Parameters<ReturnType<Rig['browser']>['post']>[1] = {},
    method: 'GET' | 'POST' | 'DELETE' = 'GET',
  ) => rig.browser().call(method, url, { ...ask, headers: { authorization: `Bearer ${secret}`, ...ask.headers } });

  it('are told once, kept as a hash, and say when they were last used', async () => {
    const { secret, token } = await make(cast.ceo, cast.startup, ['engagements:read']);
    expect(secret).toMatch(/^entente_[\w-]{43}$/);
    const at = `/api/companies/${cast.startup}/tokens`;
    const listed = async () =>
      (await cast.ceo.browser.get(at)).json<{ items: { id: string; lastUsedAt: string | null }[] }>();
    expect((await listed()).items).toMatchObject([
      {
        id: token.id,
        name: 'ERP',
        person: cast.ceo.person,
        scopes: ['engagements:read'],
        lastUsedAt: null,
        revokedAt: null,
      },
    ]);
    expect(JSON.stringify(await listed())).not.toContain(secret);
    const rows = await rig.t.owner`select t::text as row from api_tokens t`;
    expect(rows.some(({ row }) => String(row).includes(secret.slice(8)))).toBe(false);
    expect((await by(secret, '/api/engagements')).statusCode).toBe(200);
    expect((await listed()).items[0]?.lastUsedAt).not.toBeNull();
  });

  it('negotiate as the person would: same roles, same keys, same revisions', async () => {
    const { at, rev } = await opened(cast);
    const { secret } = await make(cast.ceo, cast.startup, ['engagements:read', 'turns:send']);
    expect((await by(secret, at)).statusCode).toBe(200);
    const turn = { body: { moves: [propose('alpha'), propose('beta')] }, rev, key: randomUUID() };
    const sent = await by(secret, `${at}/turns`, turn, 'POST');
    expect([sent.statusCode, sent.json<{ rev: number }>().rev]).toEqual([200, rev + 1]);
    expect((await by(secret, `${at}/turns`, turn, 'POST')).json()).toEqual(sent.json());
    const readOnly = await make(cast.business, cast.industrial, ['engagements:read']);
    const refused = await by(readOnly.secret, `${at}/turns`, { ...turn, rev: rev + 1, key: randomUUID() }, 'POST');
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'token-scope-missing']);
  });

  it('with every scope there is, never sign, approve, withdraw, nor touch members, tokens or sessions; nor does a cookie beside help', async () => {
    const routes: { readonly method: string; readonly url: string; readonly permission: Permission | undefined }[] = [];
    const app = await buildApp(rig.deps, {
      onRoute: ({ method, url, config }) => {
        for (const one of [method].flat()) routes.push({ method: one, url, permission: config?.permission });
      },
    });
    await app.ready();
    await app.close();
    const { secret } = await make(cast.delegate, cast.industrial, SCOPES);
    const walked = routes.filter(
      ({ permission, method }) =>
        permission !== undefined &&
        method !== 'HEAD' &&
        !PUBLIC_ACTIONS.some((open) => open === permission) &&
        !grants(SCOPES, permission),
    );
    for (const { method, url } of walked) {
      const reply = await cast.delegate.browser.call(method as 'GET', url.replace(/:\w+/g, cast.industrial), {
        headers: { authorization: `Bearer ${secret}` },
      });
      const code = reply.json<{ code: string }>().code;
      expect([method, url, reply.statusCode, code]).toEqual([method, url, 403, 'token-scope-missing']);
    }
    const never = new Set(walked.map(({ permission }) => permission));
    const acts = [...SIGNING, 'text.freeze', 'text.approve', 'engagement.withdraw', 'member.invite', 'session.list'];
    expect(
      [...acts, 'token.manage', 'webhook.manage', 'me.write'].filter((act) => !never.has(act as Permission)),
    ).toEqual([]);
  });

  it('see the company that they are for, and nothing of its maker’s others', async () => {
    const engagement = await applied(cast);
    const other = await declare(cast.ceo, SIRENS.other, 'Autre Maison', ['su-ceo']);
    const { person } = cast.ceo;
    await rig.t.owner`update memberships set verified_at = now(), verified_by = ${cast.delegate.person}
                       where person_id = ${person} and company_id = ${other}`;
    const { secret } = await make(cast.ceo, other, ['engagements:read', 'company:read', 'applications:write']);
    expect((await by(secret, '/api/engagements')).json<{ items: object[] }>().items).toEqual([]);
    expect((await by(secret, '/api/tasks')).json()).toEqual({ items: [], approvals: [] });
    expect((await by(secret, `/api/engagements/${engagement}`)).statusCode).toBe(404);
    expect((await by(secret, `/api/companies/${cast.startup}`)).statusCode).toBe(404);
    expect((await by(secret, `/api/companies/${other}`)).statusCode).toBe(200);
    const call = (await rig.t.owner`select call_id from calls limit 1`)[0]?.['call_id'];
    const body = { company: cast.startup, title: 'Encore', text: 'Nous savons faire.' };
    const submitted = await by(secret, `/api/calls/${call}/applications`, { body, key: randomUUID() }, 'POST');
    expect(submitted.statusCode).toBe(404);
  });

  it('give no way around: whoever belongs to both sides acts for neither by a token of one', async () => {
    const engagement = await applied(cast);
    await rig.t.owner`
      insert into memberships (membership_id, person_id, company_id, roles, standing, verified_at, verified_by)
      values (${randomUUID()}, ${cast.lawyer.person}, ${cast.startup}, '{su-counsel}', 'active', now(), ${cast.ceo.person})`;
    const { secret } = await make(cast.lawyer, cast.industrial, ['engagements:read', 'notes:write']);
    const reply = await by(secret, `/api/engagements/${engagement}`);
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([403, 'both-sides']);
    await rig.t.owner`delete from memberships where person_id = ${cast.lawyer.person} and company_id = ${cast.startup}`;
    expect((await by(secret, `/api/engagements/${engagement}`)).statusCode).toBe(200);
  });

  it('end with their day, their revocation by a colleague, and their maker’s membership', async () => {
    const expired = await make(cast.business, cast.industrial, ['engagements:read']);
    const revoked = await make(cast.business, cast.industrial, ['engagements:read']);
    const left = await make(cast.delegate, cast.industrial, ['engagements:read']);
    const status = async (made: Made) => (await by(made.secret, '/api/engagements')).statusCode;
    expect(await Promise.all([expired, revoked, left].map(status))).toEqual([200, 200, 200]);
    await rig.t.owner`update api_tokens set expires_at = now() where token_id = ${expired.token.id}`;
    const url = `/api/companies/${cast.industrial}/tokens/${revoked.token.id}`;
    expect((await cast.ceo.browser.call('DELETE', url)).statusCode).toBe(404);
    expect((await cast.lawyer.browser.call('DELETE', url)).statusCode).toBe(204);
    expect((await cast.lawyer.browser.call('DELETE', url)).statusCode).toBe(404);
    await rig.t.owner`update memberships set revoked_at = now() where person_id = ${cast.delegate.person}`;
    expect(await Promise.all([expired, revoked, left].map(status))).toEqual([401, 401, 401]);
    const reply = await by(expired.secret, '/api/calls');
    expect([reply.json<{ code: string }>().code, reply.headers['www-authenticate']]).toEqual([
      'token-refused',
      'Bearer',
    ]);
  });

  it('are made by confirmed people of the company itself, within limits', async () => {
    const at = `/api/companies/${cast.startup}/tokens`;
    const ask = (who: Cast['ceo'], more: object) =>
      who.browser.post(at, { body: { name: 'CRM', scopes: ['engagements:read'], days: 30, ...more } });
    expect((await ask(cast.counsel, {})).json<{ code: string }>().code).toBe('not-permitted');
    expect((await ask(cast.business, {})).statusCode).toBe(404);
    expect((await ask(cast.ceo, { days: 366 })).statusCode).toBe(422);
    expect((await ask(cast.ceo, { scopes: ['text:sign'] })).statusCode).toBe(422);
    expect((await ask(cast.ceo, { scopes: [] })).statusCode).toBe(422);
  });
});

describe('how much one may ask', () => {
  let rig: Rig;
  let cast: Cast;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
  });
  afterAll(() => rig.close());

  /** The same application, refusing at the given limits; closed when done. */
  const within = async (limits: object, work: (app: Rig['app']) => Promise<void>) => {
    const app = await buildApp({ ...rig.deps, publicUrl: 'http://127.0.0.1:3000' }, { limits });
    await app.ready();
    await work(app);
    await app.close();
  };

  it('is counted by token, by person, and for writes by company and by engagement', async () => {
    const engagement = await applied(cast);
    const made = async (who: Cast['ceo'], company: string) =>
      (
        await who.browser.post(`/api/companies/${company}/tokens`, {
          body: { name: 'ERP', scopes: ['engagements:read', 'notes:write'], days: 1 },
        })
      ).json<Made>().secret;
    const [first, second, colleague, across] = [
      await made(cast.business, cast.industrial),
      await made(cast.business, cast.industrial),
      await made(cast.lawyer, cast.industrial),
      await made(cast.ceo, cast.startup),
    ];
    const ask = async (app: Rig['app'], secret: string, method: 'GET' | 'POST' = 'GET') =>
      (
        await app.inject({
          method,
          url: `/api/engagements/${engagement}${method === 'GET' ? '' : '/internal-comments'}`,
          headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
          ...(method === 'GET' ? {} : { payload: { clause: null, text: 'Une note.' } }),
        })
      ).statusCode;
    const one = 1 / 50;
    await within({ perToken: 2 * one }, async (app) => {
      expect([await ask(app, first), await ask(app, first), await ask(app, first)]).toEqual([200, 200, 429]);
      expect(await ask(app, second)).toBe(200);
    });
    await within({ perPerson: 2 * one }, async (app) => {
      expect([await ask(app, first), await ask(app, second), await ask(app, first)]).toEqual([200, 200, 429]);
      expect(await ask(app, colleague)).toBe(200);
    });
    await within({ writesPerCompany: 2 * one }, async (app) => {
      const written = [
        await ask(app, first, 'POST'),
        await ask(app, colleague, 'POST'),
        await ask(app, second, 'POST'),
      ];
      expect(written).toEqual([201, 201, 429]);
      expect([await ask(app, second), await ask(app, across, 'POST')]).toEqual([200, 201]);
    });
    await within({ writesPerEngagement: 2 * one }, async (app) => {
      const written = [await ask(app, first, 'POST'), await ask(app, across, 'POST'), await ask(app, across, 'POST')];
      expect(written).toEqual([201, 201, 429]);
    });
  });
});
