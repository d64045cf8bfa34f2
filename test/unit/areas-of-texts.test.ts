import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/web/i18n/areas.ts';
import { en } from '../../src/web/i18n/en.ts';
import { fr } from '../../src/web/i18n/fr.ts';

const WEB = join(import.meta.dirname, '../../src/web');
const IMPORTED = /(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g;
/** The first word of a key, wherever one is asked for in so many words. */
const ASKED = /\bt\(\s*(?:[^'`()]*\?\s*)?['`]([a-zA-Z]+)\./g;
/** The same of common texts, where a page has texts of its own besides. */
const ASKED_IN_COMMON = /\bcommon\(\s*(?:[^'`()]*\?\s*)?['`]([a-zA-Z]+)\./g;
const ROUTE = /import\('\.\.\/pages\/([a-z-]+\.tsx)'\)((?:, '[a-z]+')*)/g;

/** Every file of the screens that a file leads to, itself included. */
function leadsTo(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !file.startsWith(WEB) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORTED))
    leadsTo(resolve(dirname(file), path ?? ''), seen);
  return seen;
}

describe('the texts of the areas', () => {
  const routes = readdirSync(join(WEB, 'app'))
    .filter((name) => /rout.*\.tsx?$/.test(name))
    .flatMap((name) => [...readFileSync(join(WEB, 'app', name), 'utf8').matchAll(ROUTE)]);
  const pages = routes.map(([, page = '', areas = '']) => ({
    page,
    areas: [...areas.matchAll(/'([a-z]+)'/g)].map(([, area]) => area as keyof typeof AREAS),
  }));

  it.each(pages)('come with the page that shows them: $page', async ({ page, areas }) => {
    const there = new Set(Object.keys(fr));
    for (const area of areas) for (const key of Object.keys(await AREAS[area].fr())) there.add(key);
    const asked = [...leadsTo(join(WEB, 'pages', page))].flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      // Texts of a namespace of their own are asked for by it.
      const pattern = /useTranslation\('/.test(text) ? ASKED_IN_COMMON : ASKED;
      return [...text.matchAll(pattern)].map(([, key]) => `${key}`);
    });
    expect(asked.filter((key) => !there.has(key))).toEqual([]);
  });

  it('name every page, and no key twice', async () => {
    expect(pages.map(({ page }) => page).sort()).toEqual(
      readdirSync(join(WEB, 'pages')).filter((name) => !['failed.tsx', 'not-found.tsx'].includes(name)),
    );
    const merged = Object.values(AREAS).filter((area) => !('namespace' in area));
    for (const language of ['fr', 'en'] as const) {
      const frame = language === 'fr' ? fr : en;
      const keys = (await Promise.all(merged.map((area) => area[language]()))).flatMap((texts) => Object.keys(texts));
      const all = [...Object.keys(frame), ...keys];
      expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
    }
  });
});
