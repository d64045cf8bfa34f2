import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
