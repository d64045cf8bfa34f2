import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Script of the first form that anybody meets with all that it asks for, gzipped, in bytes: what a phone on a slow network bears. */
const FIRST_FORM = 180_000;
/** The same for every other page, frame included, gzipped, in bytes. */
const PAGE = 250_000;

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
  const shell = [...entries, 'i18n/fr.ts'];

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

  it('keeps the first form, and every page of the negotiation, within the budget', () => {
    const names = ['sign-in', 'work', 'engagement', 'clause', 'turn', 'opening', 'summary', 'approvals'];
    for (const name of names) expect(Object.keys(chunks)).toContain(`pages/${name}.tsx`);
    const figures = names.map((name) => ({ name, bytes: weight([...shell, `pages/${name}.tsx`]) }));
    for (const { name, bytes } of [...figures, { name: 'frame alone', bytes: weight(shell) }])
      console.log(`${name}: ${Math.round(bytes / 100) / 10} kB of script, gzipped`);
    expect(figures.filter(({ name, bytes }) => bytes > (name === 'sign-in' ? FIRST_FORM : PAGE))).toEqual([]);
  });
});
