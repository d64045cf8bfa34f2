import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onceFor } from '../../src/db/monitoring/jobs.ts';
import { reconcile } from '../../src/db/monitoring/reconcile.ts';
import { buildApp } from '../../src/http/app.ts';
import { PUBLIC_ACTIONS } from '../../src/identity/policies/person.ts';
import { openRig, type Rig } from './support/rig.ts';

interface Route {
  readonly method: string;
  readonly url: string;
  readonly permission: string | undefined;
}

/** The documentation's own pages and the built files of the screens: the same for everybody, and nothing of anybody's. */
const PAGES = /^\/(api\/docs|assets)(\/|$)/;

describe('permissions of routes', () => {
  let rig: Rig;
  const routes: Route[] = [];
  beforeAll(async () => {
    rig = await openRig();
    const app = await buildApp(rig.deps, {
      onRoute: ({ method, url, config }) => {
        for (const one of [method].flat()) routes.push({ method: one, url, permission: config?.permission });
      },
    });
    await app.ready();
    await app.close();
  });
  afterAll(() => rig.close());

  it('are declared by every route', () => {
    const without = routes.filter((route) => route.permission === undefined && !PAGES.test(route.url));
    expect(routes.length).toBeGreaterThan(50);
    expect(without).toEqual([]);
  });

  it('are asked by every route that is not public: a stranger to the house gets 401, whatever the path', async () => {
    const guarded = routes.filter(
      ({ permission, method }) => method !== 'HEAD' && !PUBLIC_ACTIONS.some((open) => open === permission),
    );
    for (const { method, url } of guarded.filter((route) => !PAGES.test(route.url))) {
      for (const id of [randomUUID(), 'nonsense']) {
        const reply = await rig.app.inject({
          method: method as 'GET',
          url: url.replace(/:\w+/g, id),
          payload: '{"moves":',
          headers: { 'content-type': 'application/json' },
        });
        expect([method, url, reply.statusCode]).toEqual([method, url, 401]);
      }
    }
    expect(guarded.length).toBeGreaterThan(35);
  });

  it('are asked of a monitoring server by a token of its own, which opens the figures alone', async () => {
    const token = 'figures-of-the-house';
    const { db, keyring } = rig.t;
    await onceFor(db, 'reconcile', '2026-11-26', async () => ({ ...(await reconcile(db, keyring, undefined)) }));
    await expect(onceFor(db, 'rank', '2026-11-26', () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    const app = await buildApp({ ...rig.deps, metricsToken: token });
    const read = (url: string, shown: string) =>
      app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${shown}` } });
    expect((await rig.app.inject({ method: 'GET', url: '/metrics' })).statusCode).toBe(404);
    expect((await app.inject({ method: 'GET', url: '/metrics' })).statusCode).toBe(401);
    expect((await read('/metrics', `${token}!`)).statusCode).toBe(401);
    expect((await read('/api/me', token)).statusCode).toBe(401);
    expect((await read(`/api/engagements/${randomUUID()}`, token)).statusCode).toBe(401);
    const { statusCode, body, headers } = await read('/metrics', token);
    await app.close();
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(body).toContain('entente_part_up{part="database"} 1');
    expect(body).toContain('entente_http_requests_total{method="GET",route="/api/engagements/:id",status="401"} 1');
    expect(body).toContain('entente_job_state{job_name="reconcile",state="done"} 1');
    expect(body).toMatch(/^entente_job_last_success_age_seconds\{job_name="reconcile"\} \d/m);
    expect(body).toContain('entente_reconciliation_differences{kind="read-model"} 0');
    expect(body).toContain('entente_job_state{job_name="rank",state="failed"} 1');
    // What was never done has no time.
    expect(body).not.toContain('entente_job_last_success_timestamp_seconds{job_name="rank"}');
    expect(body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    for (const name of metricsOfDashboard()) expect(body).toMatch(new RegExp(`^${name}[{ ]`, 'm'));
  });

  it('hide everything of others from a signed-in stranger', async () => {
    const stranger = await rig.signedIn('stranger@elsewhere.example');
    const about = routes.filter(
      ({ url, method }) =>
        url.startsWith('/api/') && url.includes(':id') && method === 'GET' && !url.includes('commands'),
    );
    for (const { url } of about) {
      const reply = await stranger.get(url.replace(/:\w+/g, randomUUID()));
      expect([url, reply.statusCode, reply.json<{ code: string }>().code]).toEqual([url, 404, 'not-found']);
    }
    expect(about.length).toBeGreaterThan(14);
    expect((await stranger.get('/api/staff/memberships')).statusCode).toBe(404);
  });
});

/** Every metric that the queries of the dashboard name, and the labels' values that they ask for. */
function metricsOfDashboard(): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs/grafana/entente.json'), 'utf8');
  const { panels } = JSON.parse(text) as { panels: { targets?: { expr: string }[] }[] };
  const queries = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  const names = new Set(queries.flatMap((query) => query.match(/\b(entente|process)_\w+/g) ?? []));
  expect(names.size).toBeGreaterThan(12);
  return [...names];
}
