import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebhookDispatcher } from '../../src/webhooks/webhook-dispatcher.ts';
import type { WebhookNet } from '../../src/webhooks/webhook-net.ts';
import { applied, type Cast, gatherCast, opened, type Somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Webhook {
  readonly id: string;
  readonly off: { readonly reason: string } | null;
  readonly failingSince: string | null;
}

interface Delivery {
  readonly id: string;
  readonly kind: string;
  readonly seq: number | null;
  readonly engagement: string | null;
  readonly deliveredAt: string | null;
  readonly nextAttemptAt: string | null;
  readonly attempts: readonly { readonly status: number | null; readonly error: string | null }[];
}

/** As a receiver checks it by the scheme, with code of its own. */
function verifies(secret: string, { headers, body }: Received): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  const recent = Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp'])) < 300;
  return recent && String(headers['webhook-signature']).split(' ').includes(expected);
}

describe('webhooks of a company', () => {
  const received: Received[] = [];
  let answer = 204;
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      response.writeHead(answer).end();
    });
  });
  /** Our own machine stands for the Internet; `intranet.example` lies behind it. */
  const net: WebhookNet = {
    resolve: async (host) => [{ address: host === 'intranet.example' ? '10.0.0.7' : '127.0.0.1', family: 4 }],
    permits: (address) => address === '127.0.0.1',
    plainHttp: true,
  };
  let rig: Rig;
  let cast: Cast;
  let dispatcher: WebhookDispatcher;
  let port: number;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
    rig = await openRig({ webhookNet: net });
    cast = await gatherCast(rig);
    const { db, keyring } = rig.t;
    dispatcher = new WebhookDispatcher({ db, keyring, net, onFault: (error) => expect(error).toBeUndefined() });
  });
  afterAll(async () => {
    await rig.close();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    answer = 204;
    received.length = 0;
  });

  const at = (company: string, more = '') => `/api/companies/${company}/webhooks${more}`;
  const register = async (who: Somebody, company: string, path: string, kinds: readonly string[] = []) => {
    const reply = await who.browser.post(at(company), {
      body: { url: `http://systems.example:${port}${path}`, kinds },
    });
    if (reply.statusCode !== 201) throw new Error(reply.body);
    return reply.json<{ secret: string; webhook: Webhook }>();
  };
  const log = async (who: Somebody, company: string, webhook: Webhook, query = '') =>
    (await who.browser.get(at(company, `/${webhook.id}/deliveries${query}`))).json<{ items: Delivery[] }>().items;
  const state = async (who: Somebody, company: string, id: string) =>
    (await who.browser.get(at(company))).json<{ items: Webhook[] }>().items.find((one) => one.id === id);
  /** What waits for later is due now, and sent. */
  const tryAgain = async () => {
    await rig.t
      .owner`update webhook_deliveries set next_attempt_at = now() - interval '1 second' where next_attempt_at is not null`;
    await dispatcher.flush();
  };
  const arrived = (count: number, path: string) =>
    vi.waitFor(() => {
      const found = received.filter((one) => one.path === path);
      expect(found).toHaveLength(count);
      return found;
    });
  const remove = (who: Somebody, company: string, { id }: Webhook) => who.browser.call('DELETE', at(company, `/${id}`));

  it('tell both sides’ systems what happened, signed, in ids and kinds alone', async () => {
    const ours = await register(cast.ceo, cast.startup, '/startup');
    const theirs = await register(cast.business, cast.industrial, '/industrial', ['engagement-opened']);
    const { engagement } = await opened(cast);
    const told = await arrived(3, '/startup');
    expect(told.map(({ body }) => JSON.parse(body)).sort((a, b) => a.data.seq - b.data.seq)).toEqual(
      ['application-submitted', 'application-selected', 'engagement-opened'].map((kind, i) => ({
        type: `engagement.${kind}`,
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        data: { engagement, seq: i + 1 },
      })),
    );
    expect(told.every((one) => verifies(ours.secret, one) && !verifies(theirs.secret, one))).toBe(true);
    expect(new Set(told.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
    const [only] = await arrived(1, '/industrial');
    expect(only === undefined || verifies(theirs.secret, only)).toBe(true);
    expect(JSON.stringify(received)).not.toMatch(/Jeune Pousse|Grand Groupe|Capteurs|Notre réponse|alpha|beta|@/);
    const stored = await rig.t.owner`select w::text as row from webhook_endpoints w`;
    expect(stored.some(({ row }) => String(row).includes(ours.secret.slice(6)))).toBe(false);
    expect((await cast.ceo.browser.get(at(cast.startup))).body).not.toContain('whsec_');
    await remove(cast.ceo, cast.startup, ours.webhook);
    await remove(cast.business, cast.industrial, theirs.webhook);
  });

  it('are tried again later and later, logged try by try, and replayed under the same id', async () => {
    const { webhook, secret } = await register(cast.ceo, cast.startup, '/flaky', ['application-submitted']);
    answer = 500;
    await applied(cast);
    await arrived(1, '/flaky');
    await vi.waitFor(async () => expect((await log(cast.ceo, cast.startup, webhook))[0]?.attempts).toHaveLength(1));
    expect((await state(cast.ceo, cast.startup, webhook.id))?.failingSince).not.toBeNull();
    await tryAgain();
    const [failing] = await log(cast.ceo, cast.startup, webhook, '?undelivered=true');
    expect(failing).toMatchObject({ kind: 'engagement.application-submitted', seq: 1, deliveredAt: null });
    expect(failing?.attempts.map(({ status, error }) => [status, error])).toEqual([
      [500, 'status'],
      [500, 'status'],
    ]);
    const waits = Date.parse(failing?.nextAttemptAt ?? '') - Date.now();
    expect(waits).toBeGreaterThan(200_000);
    expect(waits).toBeLessThan(340_000);

    answer = 200;
    const replay = (body: object) => cast.ceo.browser.post(at(cast.startup, `/${webhook.id}/replay`), { body });
    const recovered = await replay({ since: '2020-01-01T00:00:00.000Z' });
    expect([recovered.statusCode, recovered.json()]).toEqual([202, { replayed: 1 }]);
    await arrived(3, '/flaky');
    await vi.waitFor(async () => expect(await log(cast.ceo, cast.startup, webhook, '?undelivered=true')).toEqual([]));
    expect((await state(cast.ceo, cast.startup, webhook.id))?.failingSince).toBeNull();
    expect((await replay({ delivery: failing?.id })).statusCode).toBe(202);
    const all = await arrived(4, '/flaky');
    expect(new Set(all.map(({ headers, body }) => `${headers['webhook-id']} ${body}`)).size).toBe(1);
    expect(all.every((one) => verifies(secret, one))).toBe(true);
    expect((await replay({ delivery: randomUUID() })).statusCode).toBe(404);
    await remove(cast.ceo, cast.startup, webhook);
  });

  it('sign by the former secret too for a day after a rotation', async () => {
    const first = await register(cast.ceo, cast.startup, '/rotated');
    const trial = () => cast.ceo.browser.post(at(cast.startup, `/${first.webhook.id}/trial`));
    const rotated = await cast.ceo.browser.post(at(cast.startup, `/${first.webhook.id}/secret`));
    const second = rotated.json<{ secret: string }>();
    expect((await trial()).statusCode).toBe(202);
    const [one] = await arrived(1, '/rotated');
    expect(one !== undefined && [first.secret, second.secret].every((secret) => verifies(secret, one))).toBe(true);
    expect(JSON.parse(one?.body ?? '')).toMatchObject({ type: 'webhook.trial', data: {} });
    await rig.t.owner`update webhook_endpoints set former_until = now()`;
    await trial();
    const later = (await arrived(2, '/rotated')).at(-1);
    expect(later !== undefined && [verifies(first.secret, later), verifies(second.secret, later)]).toEqual([
      false,
      true,
    ]);
    await remove(cast.ceo, cast.startup, first.webhook);
  });

  it('end where an endpoint is dead for days or gone, and its people are told by mail; turned on again, they start anew', async () => {
    const { webhook } = await register(cast.business, cast.industrial, '/dead', ['application-submitted']);
    answer = 503;
    await applied(cast);
    await arrived(1, '/dead');
    await vi.waitFor(async () =>
      expect((await state(cast.business, cast.industrial, webhook.id))?.failingSince).not.toBeNull(),
    );
    await rig.t.owner`update webhook_endpoints set failing_since = now() - interval '6 days'`;
    await tryAgain();
    expect((await state(cast.business, cast.industrial, webhook.id))?.off).toMatchObject({ reason: 'failing' });
    const mails = (await cast.lawyer.browser.get('/mailbox.json')).json<
      { to: string; subject: string; text: string }[]
    >();
    const told = mails.filter(({ subject }) => subject.startsWith('Une adresse de vos systèmes est désactivée'));
    expect(told.map(({ to }) => to).sort()).toEqual(
      [cast.business, cast.delegate, cast.lawyer].map((who) => who.email),
    );
    expect(told[0]?.text).not.toContain('systems.example');
    await applied(cast);
    await tryAgain();
    expect(received).toHaveLength(2);
    const off = await cast.business.browser.post(at(cast.industrial, `/${webhook.id}/trial`));
    expect([off.statusCode, off.json<{ code: string }>().code]).toEqual([409, 'webhook-off']);

    const on = { url: `http://systems.example:${port}/gone`, kinds: [], on: true };
    const put = await cast.business.browser.call('PUT', at(cast.industrial, `/${webhook.id}`), { body: on });
    expect(put.json()).toMatchObject({ off: null, failingSince: null });
    answer = 410;
    await cast.business.browser.post(at(cast.industrial, `/${webhook.id}/trial`));
    await vi.waitFor(async () =>
      expect((await state(cast.business, cast.industrial, webhook.id))?.off).toMatchObject({ reason: 'gone' }),
    );
    await remove(cast.business, cast.industrial, webhook);
  });

  it('go to no private address, even when the name turned private after it was registered', async () => {
    const ask = (url: string, kinds: readonly string[] = []) =>
      cast.ceo.browser.post(at(cast.startup), { body: { url, kinds } });
    for (const url of [
      'http://intranet.example/',
      'http://192.168.0.1/',
      'ftp://systems.example/',
      'http://[::1]/',
      'x',
    ]) {
      const reply = await ask(url);
      expect([url, reply.statusCode, reply.json<{ code: string }>().code]).toEqual([url, 422, 'webhook-address']);
    }
    expect((await ask('http://systems.example/', ['everything'])).json()).toMatchObject({
      code: 'invalid-body',
      errors: [{ pointer: '/kinds/0', code: 'unknown-kind' }],
    });
    const { webhook } = await register(cast.ceo, cast.startup, '/inside');
    await rig.t.owner`update webhook_endpoints set url = 'http://intranet.example/' where endpoint_id = ${webhook.id}`;
    await cast.ceo.browser.post(at(cast.startup, `/${webhook.id}/trial`));
    await vi.waitFor(async () =>
      expect((await log(cast.ceo, cast.startup, webhook))[0]?.attempts).toMatchObject([
        { status: null, error: 'address-refused' },
      ]),
    );
    expect(received).toEqual([]);
  });

  it('are the company’s own: not of strangers, of the other side, of outside counsel, of the programme, nor of a token', async () => {
    const { webhook } = await register(cast.ceo, cast.startup, '/ours');
    const paths = ['', `/${webhook.id}/deliveries`];
    for (const path of paths) {
      expect((await cast.business.browser.get(at(cast.startup, path))).statusCode).toBe(404);
      expect((await cast.officer.get(at(cast.startup, path))).statusCode).toBe(404);
      expect((await cast.counsel.browser.get(at(cast.startup, path))).statusCode).toBe(403);
    }
    // Of another company than the path names.
    expect((await cast.business.browser.get(at(cast.industrial, `/${webhook.id}/deliveries`))).statusCode).toBe(404);
    expect((await remove(cast.business, cast.industrial, webhook)).statusCode).toBe(404);
    const made = await cast.ceo.browser.post(`/api/companies/${cast.startup}/tokens`, {
      body: { name: 'ERP', scopes: ['company:read', 'engagements:read'], days: 1 },
    });
    const headers = { authorization: `Bearer ${made.json<{ secret: string }>().secret}` };
    expect((await rig.browser().get(at(cast.startup), headers)).statusCode).toBe(403);
  });
});
