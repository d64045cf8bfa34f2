import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast, opened, propose } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

interface People {
  readonly items: readonly { readonly side: string; readonly name: string; readonly roles: readonly string[] }[];
}

describe('what the negotiation screens read', () => {
  let rig: Rig;
  let cast: Cast;
  let at: string;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    ({ at } = await opened(cast));
  });
  afterAll(() => rig.close());

  it('names the companies and the call, in the list and on the page', async () => {
    const names = { startup: 'Jeune Pousse', industrial: 'Grand Groupe', call: 'Capteurs sobres' };
    const { items } = (await cast.ceo.browser.get('/api/engagements')).json<{ items: { names: object }[] }>();
    expect(items.map((item) => item.names)).toEqual([names]);
    expect((await cast.lawyer.browser.get(at)).json()).toMatchObject({ names });
  });

  it('tells one’s own people, and of the other side those alone who may sign, without their address', async () => {
    const { items } = (await cast.business.browser.get(`${at}/people`)).json<People>();
    expect(items.filter(({ side }) => side === 'startup').map(({ roles }) => roles)).toEqual([['su-ceo']]);
    expect(items.filter(({ side }) => side === 'industrial')).toHaveLength(3);
    expect(items.some((item) => 'email' in item)).toBe(false);
    expect((await cast.officer.get(`${at}/people`)).statusCode).toBe(403);
  });

  it('tells both sides and the staff alike how many business days it waited for each, and a stranger nothing', async () => {
    type Told = { time: { total: number; days: Readonly<Record<string, number>> } };
    const own = (await cast.ceo.browser.get(`${at}/time`)).json<Told>();
    expect(Object.keys(own.time.days).sort()).toEqual(['both', 'industrial', 'paused', 'programme', 'startup']);
    // All of it happened a moment ago: no day, or one when a midnight has just passed.
    expect(own.time.total).toBeLessThanOrEqual(1);
    expect(Object.values(own.time.days).reduce((sum, each) => sum + each, 0)).toBe(own.time.total);
    expect((await cast.business.browser.get(`${at}/time`)).json()).toEqual(own);
    expect((await cast.officer.get(`${at}/time`)).json()).toEqual(own);
    const stranger = await rig.signedIn('curious@elsewhere.example');
    expect((await stranger.get(`${at}/time`)).statusCode).toBe(404);
  });

  it('shows a clause with a choice in both languages, before anything is sent', async () => {
    const { selection } = propose('alpha', 'two', { notice_days: 17 });
    const body = { clause: 'alpha', selection };
    const reply = await cast.ceo.browser.post(`${at}/preview`, { body });
    expect(reply.statusCode).toBe(200);
    const { fr, en } = reply.json<{ fr: { lines: unknown[] }; en: { lines: unknown[] } }>();
    for (const text of [fr, en]) expect(JSON.stringify(text.lines)).toContain('17');
    const odd = { clause: 'alpha', selection: { ...selection, option: 'nowhere' } };
    expect((await cast.ceo.browser.post(`${at}/preview`, { body: odd })).statusCode).toBe(404);
  });

  it('keeps a side’s notes from the other side and from the staff', async () => {
    const secret = 'Notre plancher est à douze jours';
    const path = `${at}/internal-comments`;
    const written = await cast.counsel.browser.post(path, { body: { clause: 'alpha', text: secret } });
    expect(written.statusCode).toBe(201);
    const own = (await cast.ceo.browser.get(path)).json<{ items: { text: string; author: string }[] }>();
    expect(own.items).toMatchObject([{ text: secret, author: cast.counsel.person, clause: 'alpha' }]);
    expect((await cast.business.browser.get(path)).json()).toEqual({ items: [] });
    expect((await cast.officer.get(path)).statusCode).toBe(403);
    const stranger = await rig.signedIn('stranger@elsewhere.example');
    expect((await stranger.get(path)).statusCode).toBe(404);
  });

  it('gives the sign-in page its first words at once, in the reader’s language, and what makes it work after them', async () => {
    const read = async (language: string) => {
      const reply = await rig.app.inject({ url: '/sign-in', headers: { 'accept-language': language } });
      return reply.body;
    };
    const page = await read('fr');
    const [words, script] = [page.indexOf('<h1'), page.indexOf('<script')];
    expect(words).toBeGreaterThan(page.indexOf('<body'));
    expect(script).toBeGreaterThan(words);
    expect(page).toContain('Se connecter');
    expect(await read('en')).toContain('Sign in');
  });
});
