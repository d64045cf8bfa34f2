import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/http/app.ts';
import { Browser } from './support/browser.ts';
import { type Cast, gatherCast, join, opened, type Somebody, somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

/** What was read once is read again from memory, so often that it is certainly there. */
const TIMES = 3;

interface Answer {
  readonly rev: number;
  readonly names: { readonly startup: string };
  readonly you: { readonly side: string; readonly roles: readonly string[]; readonly verified: boolean } | null;
}

describe('an engagement that somebody reads again and again', () => {
  let rig: Rig;
  let cast: Cast;
  /** A second process on the same database, with a memory of its own. */
  let elsewhere: FastifyInstance;
  let talks: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    elsewhere = await buildApp(rig.deps);
    await elsewhere.ready();
    talks = await opened(cast);
  });
  afterAll(async () => {
    await elsewhere.close();
    await rig.close();
  });

  /** The same session, at the other process. */
  function there({ browser }: Somebody): Browser {
    const other = new Browser(elsewhere);
    other.setCookie('entente', browser.cookie('entente') ?? '');
    return other;
  }

  async function read(browser: Browser, at = talks.at): Promise<Answer> {
    const first = await browser.get(at);
    expect(first.statusCode).toBe(200);
    for (let n = 1; n < TIMES; n++) {
      const again = await browser.get(at);
      expect([again.statusCode, again.headers['content-type']]).toEqual([200, first.headers['content-type']]);
      expect(again.body).toBe(first.body);
    }
    return first.json<Answer>();
  }

  async function code(browser: Browser): Promise<readonly [number, string]> {
    const reply = await browser.get(talks.at);
    return [reply.statusCode, reply.json<{ code: string }>().code];
  }

  const counsel = async (name: string) =>
    join(rig, cast.ceo, cast.startup, `${name}@startup.example`, ['su-counsel', 'su-ceo']);

  it('is told to each side and to the officer as theirs, however they take turns', async () => {
    for (let n = 0; n < 5; n++) {
      expect((await read(cast.ceo.browser)).you).toEqual({ side: 'startup', roles: ['su-ceo'], verified: true });
      expect((await read(cast.business.browser)).you).toMatchObject({ side: 'industrial', roles: ['ind-business'] });
      expect((await read(cast.officer)).you).toBeNull();
      const [ceo, business] = await Promise.all([cast.ceo, cast.business].map(({ browser }) => browser.get(talks.at)));
      expect([ceo?.json<Answer>().you?.side, business?.json<Answer>().you?.side]).toEqual(['startup', 'industrial']);
    }
  });

  it('is seen as it stands after an act, whoever acted in whatever process', async () => {
    const one = await opened(cast);
    const before = await read(cast.business.browser, one.at);
    const turn = { moves: [{ kind: 'comment', clause: 'alpha', text: 'Bonjour' }] };
    expect((await there(cast.ceo).act(`${one.at}/turns`, one.rev, turn)).statusCode).toBe(200);
    expect((await read(cast.business.browser, one.at)).rev).toBeGreaterThan(before.rev);
    expect((await read(cast.ceo.browser, one.at)).rev).toBeGreaterThan(before.rev);
  });

  it('is nobody’s from the very request after the session ended', async () => {
    const person = await counsel('ended');
    await read(person.browser);
    await read(there(person));
    const cookie = person.browser.cookie('entente') ?? '';
    expect((await there(person).call('DELETE', '/api/auth/session')).statusCode).toBeLessThan(300);
    person.browser.setCookie('entente', cookie);
    expect(await code(person.browser)).toEqual([401, 'sign-in-required']);
    expect(await code(there(person))).toEqual([401, 'sign-in-required']);
  });

  it('does not exist from the very request after the membership was revoked', async () => {
    const person = await counsel('revoked');
    await read(person.browser);
    const removed = await there(cast.ceo).call('DELETE', `/api/companies/${cast.startup}/members/${person.person}`);
    expect(removed.statusCode).toBeLessThan(300);
    expect(await code(person.browser)).toEqual([404, 'not-found']);
    expect(await code(there(person))).toEqual([404, 'not-found']);
  });

  it('allows nothing from the very request after the role was taken', async () => {
    const person = await counsel('demoted');
    expect((await read(person.browser)).you?.roles).toEqual(['su-counsel', 'su-ceo']);
    await rig.t.owner`update memberships set roles = '{su-ceo}' where person_id = ${person.person}`;
    expect((await read(person.browser)).you?.roles).toEqual(['su-ceo']);
    await rig.t.owner`update memberships set roles = '{su-counsel}', verified_at = null, verified_by = null
                       where person_id = ${person.person}`;
    expect((await read(person.browser)).you).toEqual({ side: 'startup', roles: ['su-counsel'], verified: false });
    const { rev } = await read(person.browser);
    const withdrawal = await person.browser.act(`${talks.at}/withdrawal`, rev, { reason: 'no-agreement' });
    expect([withdrawal.statusCode, withdrawal.json<{ code: string }>().code]).toEqual([403, 'not-permitted']);
  });

  it('opens to whoever joins, and says the new name of a company', async () => {
    const newcomer = await somebody(rig, 'newcomer@startup.example');
    for (let n = 0; n < TIMES; n++) expect(await code(newcomer.browser)).toEqual([404, 'not-found']);
    await rig.t.owner`
      insert into memberships (membership_id, person_id, company_id, roles, standing)
      values (gen_random_uuid(), ${newcomer.person}, ${cast.startup}, '{su-counsel}', 'active')`;
    expect((await read(newcomer.browser)).names.startup).toBe('Jeune Pousse');
    await rig.t.owner`update companies set name = 'Grande Pousse' where company_id = ${cast.startup}`;
    expect((await read(newcomer.browser)).names.startup).toBe('Grande Pousse');
  });

  it('is a 304 for whoever has the revision, and only while the session lasts', async () => {
    const person = await counsel('etag');
    const { rev } = await read(person.browser);
    const known = { 'if-none-match': `"${rev}"` };
    expect((await person.browser.get(talks.at, known)).statusCode).toBe(304);
    await rig.t.owner`update persons set closed_at = now() where person_id = ${person.person}`;
    expect((await person.browser.get(talks.at, known)).statusCode).toBe(401);
  });
});
