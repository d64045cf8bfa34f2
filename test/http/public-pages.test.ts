import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTORS } from '../../src/domain/programme/sectors.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { templatesFolder } from '../../src/library/templates-folder.ts';
import { type Cast, gatherCast, publishedCall } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

const { library, guides } = loadLibrary(templatesFolder('memorandum'));
if (library === null) throw new Error('the templates have faults');

let rig: Rig;
let cast: Cast;
beforeAll(async () => {
  rig = await openRig({
    libraries: {
      current: async () => ({ memorandum: library, nda: null, guides }),
      byHash: async (hash) => (hash === library.hash ? library : null),
    },
  });
  cast = await gatherCast(rig);
});
afterAll(() => rig.close());

const NOBODY = '00000000-0000-4000-8000-000000000000';
const read = (url: string) => rig.app.inject({ url });

describe('calls, for programs of anybody’s', () => {
  const EVIL = 'Capteurs </script><script>alert(1)</script> & <b>froid</b>; "ok", fin';
  let open: string;
  let endless: string;
  let draft: string;
  beforeAll(async () => {
    const body = {
      company: cast.industrial,
      title: EVIL,
      summary: `Un besoin\n\n]]>\u0007\uFFFF ${EVIL}`,
      closesOn: '2099-06-30',
    };
    const drafted = async () => (await cast.business.browser.post('/api/calls', { body })).json<{ id: string }>().id;
    open = await drafted();
    expect((await cast.business.browser.post(`/api/calls/${open}/publication`)).statusCode).toBe(200);
    endless = await publishedCall(cast);
    draft = await drafted();
  });

  it('give their last day to a calendar as one whole day, in either language, read by an independent reader', async () => {
    for (const [language, told] of [
      ['fr', 'Dernier jour pour répondre'],
      ['en', 'Last day to answer'],
    ] as const) {
      const reply = await read(`/calls/${open}.ics?lang=${language}`);
      expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
      const [event, ...more] = new ICAL.Component(ICAL.parse(reply.body))
        .getAllSubcomponents('vevent')
        .map((found) => new ICAL.Event(found));
      expect(more).toEqual([]);
      expect(event?.startDate.toString()).toBe('2099-06-30');
      expect([event?.startDate.isDate, event?.duration.toSeconds()]).toEqual([true, 24 * 60 * 60]);
      expect(event?.summary).toContain(told);
      expect(event?.summary).toContain('<b>froid</b>');
      expect(event?.description).toContain(`http://127.0.0.1:3000/calls/${open}`);
      expect(reply.body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    }
    expect((await read(`/calls/${open}`)).body).toContain(`href="/calls/${open}.ics?lang=fr"`);
  });

  it('have no calendar file without a last day, as a draft, or when nobody knows them', async () => {
    expect((await read(`/calls/${endless}`)).body).not.toContain('.ics');
    for (const [url, status] of [
      [`/calls/${endless}.ics`, 404],
      [`/calls/${draft}.ics`, 404],
      [`/calls/${NOBODY}.ics`, 404],
      ['/calls/nonsense.ics', 404],
      [`/calls/${open}.ics?lang=de`, 400],
      ['/calls.rss?lang=de', 400],
    ] as const) {
      expect([url, (await read(url)).statusCode]).toEqual([url, status]);
    }
    expect((await cast.business.browser.get(`/calls/${draft}.ics`)).statusCode).toBe(404);
  });

  it('are a feed in the language asked for, well formed whatever a company wrote, without drafts', async () => {
    for (const [language, title] of [
      ['fr', 'Appels à projets'],
      ['en', 'Calls for projects'],
    ] as const) {
      const page = await read(`/calls?lang=${language}`);
      expect(page.body).toMatch(
        new RegExp(`<link rel="alternate" type="application/rss\\+xml" [^>]*lang=${language}">`),
      );
      expect(page.body).toContain(`<a href="/calls.rss?lang=${language}"`);
      const reply = await read(`/calls.rss?lang=${language}`);
      expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8']);
      expect(reply.headers['cache-control']).toMatch(/^public, max-age=/);
      const feed = textsOf(reply.body);
      expect(feed['channel/title']?.[0]).toContain(title);
      expect(feed['channel/language']).toEqual([language]);
      expect(feed['item/link']).toEqual(
        [endless, open].map((call) => `http://127.0.0.1:3000/calls/${call}?lang=${language}`),
      );
      expect(feed['item/title']?.[1]).toContain('</script><script>alert(1)</script>');
      expect(feed['item/pubDate']?.every((day) => !Number.isNaN(Date.parse(day)))).toBe(true);
      expect(reply.body).not.toContain(draft);
    }
  });

  it('tell search engines what is sought, in a block that nothing written in a call can end', async () => {
    const { body, headers } = await read(`/calls/${open}?lang=en`);
    expect(body.match(/<\/script/g)).toHaveLength(1);
    const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? [];
    expect(JSON.parse(block)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      seeks: { '@type': 'Demand', name: EVIL, validThrough: '2099-06-30' },
    });
    expect(headers['content-security-policy']).not.toMatch(/script-src|unsafe/);
    expect((await cast.business.browser.get(`/calls/${draft}`)).body).not.toContain('<script');
  });
});

describe('the examples of collaboration', () => {
  it('are listed for anybody, and say that their companies are invented', async () => {
    expect(guides.examples).toHaveLength(3);
    const french = await read('/examples?lang=fr');
    expect(french.headers['cache-control']).toBe('public, max-age=60');
    expect(french.body).toContain('Ces entreprises sont inventées');
    expect(french.body).toContain('Filière\u00A0: Ferroviaire');
    expect((await read('/examples?lang=en')).body).toContain('These companies are invented');
    for (const { id } of guides.examples ?? []) expect(french.body).toContain(`href="/examples/${id}?lang=fr"`);
    for (const page of ['/guides', '/offers']) expect((await read(page)).body).toContain('href="/examples?lang=fr"');
  });

  it('tell need, parties, sector, readiness, each choice with its reason by the names of the library, time, and what was learnt', async () => {
    const both = (guides.examples ?? []).flatMap((example) =>
      (['fr', 'en'] as const).map((language) => ({ example, language })),
    );
    for (const { example, language } of both) {
      const { body, headers } = await read(`/examples/${example.id}?lang=${language}`);
      expect(body.match(/<h1[ >]/g)).toHaveLength(1);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
      const choices = example.choices.flatMap(({ clause, option, why }) => {
        const found = library.clauses.find(({ id }) => id === clause);
        const label = found?.options.find(({ id }) => id === option)?.label[language] ?? 'no such option';
        return [`${found?.title[language]} — ${label}`, why[language]];
      });
      const weeks = example.duration.reduce((sum, step) => sum + step.weeks, 0);
      const expected = [
        language === 'fr' ? 'entreprises sont inventées' : 'companies are invented',
        ...[example.startup, example.industrial].flatMap(({ name, about }) => [name, about[language]]),
        ...[example.need, ...example.again, ...example.otherwise, SECTORS[example.sector]].map(
          (text) => text[language],
        ),
        ...choices,
        `${weeks} ${language === 'fr' ? 'semaines' : 'weeks'}`,
      ];
      for (const text of expected) expect(plain(body)).toContain(plain(text));
    }
  });

  it('answer 404 for one that nobody wrote', async () => {
    for (const path of ['/examples/nowhere', '/examples/..%2Fguides', `/examples/${'x'.repeat(300)}`])
      expect([404, 400, 414]).toContain((await read(path)).statusCode);
    expect((await read('/examples/nowhere')).statusCode).toBe(404);
  });
});

describe('search engines', () => {
  it('are told every public page in both languages, each of which answers, and no draft', async () => {
    const call = await publishedCall(cast);
    const reply = await read('/sitemap.xml');
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    const addresses = textsOf(reply.body)['url/loc'] ?? [];
    expect(new Set(addresses).size).toBe(addresses.length);
    const site = 'http://127.0.0.1:3000';
    for (const path of [
      '/calls',
      `/calls/${call}`,
      '/guides/glossary',
      '/examples/seaweed-film',
      '/offers',
      '/directory',
      '/accessibility',
    ])
      for (const language of ['fr', 'en']) expect(addresses).toContain(`${site}${path}?lang=${language}`);
    for (const address of addresses) {
      expect(reply.body).toContain(`hreflang="${address.slice(-2)}" href="${address}"`);
      const page = await read(address.slice(site.length));
      expect([address, page.statusCode]).toEqual([address, 200]);
      expect(page.body).toContain(`<html lang="${address.slice(-2)}">`);
    }
    const told = addresses.filter((address) => address.includes('/calls/')).length / 2;
    const [row] = await rig.t.owner`select count(*)::int as published from calls where status <> 'draft'`;
    expect(told).toBe(row?.['published']);
    // Whoever looks from a page finds nothing that the map does not know.
    for (const path of ['/calls', '/guides', '/offers'])
      for (const [, linked = ''] of (await read(`${path}?lang=fr`)).body.matchAll(/href="(\/[^"]*\?lang=fr)"/g))
        if (!linked.startsWith('/calls.rss')) expect(addresses).toContain(`${site}${linked}`);
  });

  it('are kept from the API and from the screens of those who sign in', async () => {
    const { body, headers } = await read('/robots.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body).toContain('Sitemap: http://127.0.0.1:3000/sitemap.xml\n');
    const closed = [...body.matchAll(/^Disallow: (.+)$/gm)].map(([, rule = '']) => patternOf(rule));
    const kept = (path: string) => closed.some((rule) => rule.test(path));
    for (const path of [
      '/api/calls',
      '/account',
      '/',
      '/engagements/x/documents',
      '/programme',
      '/calls/x/apply',
      '/calls/new',
    ])
      expect([path, kept(path)]).toEqual([path, true]);
    const addresses = textsOf((await read('/sitemap.xml')).body)['url/loc'] ?? [];
    expect(addresses.filter((address) => kept(address.replace('http://127.0.0.1:3000', '')))).toEqual([]);
  });
});

describe('the offers', () => {
  const offer = {
    title: { fr: 'Diagnostic <gratuit>', en: 'Diagnosis <free>' },
    operator: 'INPI',
    audience: 'startup',
    url: "https://programme.example/diagnostic?a='1'&b=2",
    source: 'https://programme.example/catalogue',
    checkedOn: '2026-01-05',
    validFrom: '2026-01-01',
    validTo: '2099-06-30',
  };

  it('are a public page, which says so when none holds', async () => {
    expect((await read('/offers')).body).toContain('Aucune offre n’est en cours aujourd’hui.');
    expect((await read('/offers?lang=en')).body).toContain('No offer holds today.');
    expect((await read('/offers?lang=de')).statusCode).toBe(200);
  });

  it('of today are told with their operator, whom they are for, their end, source and day of checking; others are not', async () => {
    const officer = await rig.officer();
    const add = async (more: object) =>
      expect((await officer.post('/api/monitoring/offers', { body: { ...offer, ...more } })).statusCode).toBe(201);
    await add({});
    await add({ title: { fr: 'Sans fin', en: 'Endless' }, audience: 'both', validTo: null });
    await add({ title: { fr: 'Passée', en: 'Past' }, validTo: '2026-01-31' });
    await add({ title: { fr: 'À venir', en: 'To come' }, validFrom: '2098-01-01' });
    const { body, headers } = await read('/offers');
    expect(body).toContain('<h2>Diagnostic &lt;gratuit&gt;</h2>');
    expect(body).toContain(
      '<a href="https://programme.example/diagnostic?a=&#39;1&#39;&amp;b=2" rel="external noreferrer">',
    );
    for (const said of [
      'INPI',
      'les start-ups',
      '2099',
      'sans date de fin connue',
      'https://programme.example/catalogue',
      '2026',
    ])
      expect(body).toContain(said);
    expect(body).not.toMatch(/Passée|À venir/);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    const english = (await read('/offers?lang=en')).body;
    expect(english).toMatch(/Diagnosis &lt;free&gt;.*Valid<\/dt><dd>until 30 June 2099/s);
    for (const page of ['/calls', '/guides', '/privacy'])
      expect((await read(page)).body).toContain('href="/offers?lang=fr"');
  });
});

/** The texts of an XML document by their element and its parent; throws when it is not well formed. */
function textsOf(xml: string): { readonly [path: string]: readonly string[] } {
  const found: { [path: string]: string[] } = {};
  const open: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', () => {
    const path = open.slice(-2).join('/');
    found[path] = [...(found[path] ?? []), text];
    open.pop();
    text = '';
  });
  parser.write(xml).close();
  return found;
}

/** A rule of robots.txt as RFC 9309 reads it: a beginning, where `*` is anything and `$` the end. */
function patternOf(rule: string): RegExp {
  const parts = rule.replace(/\$$/, '').split('*');
  return new RegExp(
    `^${parts.map((part) => part.replaceAll(/[.?]/g, '\\$&')).join('.*')}${rule.endsWith('$') ? '$' : ''}`,
  );
}

/** Letters and figures in a row: no spaces, no typography, no escapes. */
function plain(text: string): string {
  return text
    .replaceAll(/&#39;|[’‘]/g, "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/&quot;|[“”«»"]/g, '')
    .replaceAll(/[\s\u00A0\u202F]+/g, '');
}
