import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Script of a page with all that it asks for before it is drawn, its texts included, gzipped, in bytes: what a phone on a slow network bears. */
const PAGE = 180_000;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const WEB = join(import.meta.dirname, '../../dist/web');
const MANIFEST = join(WEB, '.vite/manifest.json');

describe.skipIf(!existsSync(MANIFEST))('the weight of the screens', () => {
  const chunks: { readonly [source: string]: Chunk } = existsSync(MANIFEST)
    ? JSON.parse(readFileSync(MANIFEST, 'utf8'))
    : {};
  const entries = Object.keys(chunks).filter((source) => chunks[source]?.isEntry === true);

  // Which language is shown is known in the browser alone: the texts of one are asked for before anything is drawn.
  const shell = (language: string) => [...entries, `i18n/${language}.ts`];
  /** In the language whose texts are the longer ones. */
  const heavier = (sources: (language: string) => readonly string[]) =>
    Math.max(...['fr', 'en'].map((language) => weight([...shell(language), ...sources(language)])));

  /** The scripts that these chunks need before they run, each counted once. */
  function weight(sources: readonly string[]): number {
    const needed = new Set<string>();
    const add = (source: string) => {
      if (needed.has(source)) return;
      needed.add(source);
      for (const one of chunks[source]?.imports ?? []) add(one);
    };
    for (const source of sources) add(source);
    const files = [...needed].flatMap((source) => chunks[source]?.file ?? []).filter((file) => file.endsWith('.js'));
    return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(WEB, file))).length, 0);
  }

  it('keeps every page within the budget in both languages, its texts included', () => {
    const pages = routes().map(({ page, areas }) => ({
      name: page,
      bytes: heavier((language) => [`pages/${page}`, ...areas.map((area) => `i18n/${area}.${language}.ts`)]),
    }));
    expect(pages.map(({ name }) => name)).toContain('clause.tsx');
    const figures = [...pages, { name: 'frame alone', bytes: heavier(() => []) }];
    for (const { name, bytes } of figures)
      console.log(`${name}: ${Math.round(bytes / 100) / 10} kB of script, gzipped`);
    expect(figures.filter(({ bytes }) => bytes > PAGE)).toEqual([]);
  });
});

/** Every page of the router, with the areas of texts that come along. */
function routes(): readonly { readonly page: string; readonly areas: readonly string[] }[] {
  const app = join(import.meta.dirname, '../../src/web/app');
  return readdirSync(app).flatMap((name) =>
    [
      ...readFileSync(join(app, name), 'utf8').matchAll(/import\('\.\.\/pages\/([a-z-]+\.tsx)'\)((?:, '[a-z]+')*)/g),
    ].map(([, page = '', areas = '']) => ({ page, areas: [...areas.matchAll(/[a-z]+/g)].map(([area]) => area) })),
  );
}
