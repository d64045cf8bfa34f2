import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { templatesFolder } from '../../src/library/templates-folder.ts';
import { openRig, type Rig } from './support/rig.ts';

const { library, guides } = loadLibrary(templatesFolder('memorandum'));
if (library === null) throw new Error('the templates have faults');

let rig: Rig;
beforeAll(async () => {
  rig = await openRig({
    libraries: {
      current: async () => ({ memorandum: library, nda: null, guides }),
      byHash: async (hash) => (hash === library.hash ? library : null),
    },
  });
});
afterAll(() => rig.close());

const page = (url: string, language?: string) =>
  rig.app.inject({ url, headers: language === undefined ? {} : { 'accept-language': language } });

describe('the graveyard of clauses', () => {
  it('is a public page in French, and in English for those who ask', async () => {
    const french = await page('/guides/graveyard');
    expect(french.statusCode).toBe(200);
    expect(french.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(french.body).toContain('<html lang="fr">');
    expect(french.body).toContain('Le cimetière des clauses</h1>');
    expect((await page('/guides/graveyard?lang=en')).body).toContain('The graveyard of clauses</h1>');
    expect((await page('/guides/graveyard', 'en-GB')).body).toContain('<html lang="en">');
    expect((await page('/guides/graveyard?lang=de')).statusCode).toBe(400);
  });

  it('buries each refused clause with its reason, its source and what may be written instead', async () => {
    for (const language of ['fr', 'en'] as const) {
      const { body } = await page(`/guides/graveyard?lang=${language}`);
      expect(body.match(/<article /g)).toHaveLength(guides.graveyard.length);
      expect(guides.graveyard.length).toBeGreaterThan(25);
      for (const { id } of guides.graveyard) expect(body).toContain(`<h2 id="h-${id}">`);
      expect(body).toMatch(/L\.\s622-13/);
      expect(body).toMatch(language === 'fr' ? /Exclusivité — Fenêtre/ : /Exclusivity — /);
    }
  });

  it('is clean: one title, no script, nothing from elsewhere, every anchor once and in place', async () => {
    for (const url of ['/guides/graveyard?lang=fr', '/guides/glossary?lang=en']) {
      const { body, headers } = await page(url);
      expect(body.match(/<h1[ >]/g)).toHaveLength(1);
      expect(body).not.toMatch(/<script|javascript:|src=|https?:|style="|\{\{|undefined/);
      const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of body.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(wellNested(body)).toBe(true);
    }
  });
});

describe('the guidance, as data', () => {
  it('explains every clause in both languages, with the words of the glossary that it uses', async () => {
    const { clauses, glossary, library: named } = (await page('/api/library/current/clauses')).json();
    expect(named).toEqual({ version: library.version, hash: library.hash });
    expect(clauses).toHaveLength(library.clauses.length);
    const exclusivity = clauses.find((clause: { id: string }) => clause.id === 'exclusivity');
    expect(exclusivity).toMatchObject({
      purpose: { fr: expect.any(String), en: expect.any(String) },
      options: expect.arrayContaining([
        expect.objectContaining({ id: 'poc-window', why: { fr: expect.any(String), en: expect.any(String) } }),
      ]),
      wayOut: { fr: expect.any(String), en: expect.any(String) },
      questions: { fr: expect.any(Array), en: expect.any(Array) },
      legal: expect.arrayContaining([expect.objectContaining({ ref: 'C. civ. art. 1171' })]),
    });
    expect(exclusivity.glossary).toEqual(expect.arrayContaining(['exclusivity', 'poc']));
    const known = glossary.map((entry: { id: string }) => entry.id);
    for (const clause of clauses) for (const id of clause.glossary) expect(known).toContain(id);
    expect(JSON.stringify(clauses)).not.toContain('"body"');
  });

  it('is had for the library that an engagement pinned, and for no other', async () => {
    expect((await page(`/api/library/${library.hash}/clauses`)).statusCode).toBe(200);
    expect((await page(`/api/library/${'0'.repeat(64)}/clauses`)).statusCode).toBe(404);
    expect((await page('/api/library/newest/clauses')).statusCode).toBe(404);
    expect((await page('/api/library/nda/clauses')).statusCode).toBe(404);
  });

  it('comes with the glossary and the graveyard', async () => {
    expect((await page('/api/library/glossary')).json().items).toEqual(guides.glossary);
    expect((await page('/api/library/graveyard')).json().items).toEqual(guides.graveyard);
  });
});

/** Every element that opens is closed in its turn. */
function wellNested(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ''] of html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (['meta', 'link', 'br'].includes(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
