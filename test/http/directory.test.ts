import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, declare, gatherCast, type Somebody, somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

const PROFILE = {
  shown: true,
  summary: 'Écoute l’usure des œuvres vives <b>avant</b> la panne.',
  seeks: '',
  sectors: ['rail', 'maritime'],
  technologies: ['acoustique'],
  trl: 6,
  website: 'https://startup.example/a?b=1&c=2',
};

describe('the directory of start-ups', () => {
  let rig: Rig;
  let cast: Cast;
  let own: string;
  const save = (who: Somebody, rev: number, body: object) => who.browser.call('PUT', own, { body, rev });
  const found = async (query: string) =>
    (await rig.browser().get(`/api/directory?${query}`)).json<{ items: { company: { name: string } }[] }>().items;

  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    own = `/api/companies/${cast.startup}/profile`;
  });
  afterAll(() => rig.close());

  it('is kept by a founder whose standing is confirmed, against the revision that was read', async () => {
    expect((await cast.ceo.browser.get(own)).statusCode).toBe(404);
    expect((await cast.counsel.browser.call('PUT', own, { body: PROFILE, rev: 0 })).statusCode).toBe(403);
    expect((await cast.business.browser.call('PUT', own, { body: PROFILE, rev: 0 })).statusCode).toBe(404);
    const first = await save(cast.ceo, 0, { ...PROFILE, shown: false });
    expect(first.statusCode, first.body).toBe(200);
    expect(await found(''), 'not shown yet').toEqual([]);
    expect((await rig.browser().get(`/api/directory/${cast.startup}`)).statusCode).toBe(404);
    expect((await save(cast.ceo, 0, PROFILE)).json()).toMatchObject({ code: 'stale-revision' });
    expect((await save(cast.ceo, 1, PROFILE)).json()).toMatchObject({ rev: 2, shown: true });
    const newcomer = await somebody(rig, 'new@newcomer.example');
    const theirs = await declare(newcomer, '443061841', 'Nouvelle Venue', ['su-ceo']);
    const early = await newcomer.browser.call('PUT', `/api/companies/${theirs}/profile`, { body: PROFILE, rev: 0 });
    expect(early.json()).toMatchObject({ code: 'person-unverified' });
  });

  it('refuses what is not a profile, and says so', async () => {
    for (const wrong of [
      { sectors: [] },
      { sectors: ['witchcraft'] },
      { trl: 10 },
      { website: 'javascript:alert(1)' },
      { website: 'http://startup.example' },
      { technologies: Array.from({ length: 9 }, (_, index) => `t${index}`) },
      { summary: '' },
    ]) {
      const reply = await save(cast.ceo, 2, { ...PROFILE, ...wrong });
      expect([wrong, reply.statusCode]).toEqual([wrong, 422]);
    }
  });

  it('is found by anybody: by sector, readiness, and words without their accents', async () => {
    for (const query of ['', 'sector=rail', 'trl=6', 'q=ECOUTE%20oeuvres', 'q=jeune%20pousse&sector=maritime&trl=1']) {
      expect((await found(query)).map(({ company }) => company.name)).toEqual(['Jeune Pousse']);
    }
    for (const query of ['sector=food', 'trl=7', 'q=introuvable', 'q=acou_tiques', 'q=%25oustique%25z']) {
      expect([query, await found(query)]).toEqual([query, []]);
    }
    expect((await rig.browser().get('/api/directory?sector=witchcraft')).statusCode).toBe(400);
  });

  it('is a page for anybody, without script: its form keeps what was asked, and texts are shown as typed', async () => {
    const list = await rig.browser().get('/directory?lang=fr&q=%22%3Cx&sector=&trl=');
    expect(list.statusCode).toBe(200);
    expect(list.body).toContain('value="&quot;&lt;x"');
    expect(list.body).toContain('Aucune start-up');
    const page = await rig.browser().get(`/directory/${cast.startup}?lang=en`);
    expect(page.body).toContain('&lt;b&gt;avant&lt;/b&gt;');
    expect(page.body).toContain('href="https://startup.example/a?b=1&amp;c=2"');
    expect(page.body).not.toContain('<script');
    expect((await rig.browser().get(`/directory/${cast.industrial}?lang=en`)).statusCode).toBe(404);
  });
});
