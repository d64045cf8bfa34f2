import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { canonicalJson } from '../../src/domain/evidence/canonical-json.ts';
import { sha256Hex } from '../../src/domain/evidence/sha256.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { bind } from '../../src/domain/memorandum/bind/bind.ts';
import type { DocumentTree } from '../../src/domain/memorandum/tree.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { presetSelection } from '../../src/library/presets.ts';
import { TEMPLATE_SETS, templatesFolder } from '../../src/library/templates-folder.ts';
import { findOoxmlValidator } from '../judges/ooxml.ts';
import { findPoppler } from '../judges/poppler.ts';
import { findVeraPdf, OUR_PROFILES } from '../judges/verapdf.ts';
import { linesAfter } from './word-text.ts';

const date = '2026-11-25T08:00:00.000Z' as Instant;
const folder = mkdtempSync(join(tmpdir(), 'entente-presets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every preset of every set, in French and in English by turns; the first of each set in both. */
const TEXTS = TEMPLATE_SETS.flatMap((set) => {
  const { library } = loadLibrary(templatesFolder(set));
  if (library === null) return [];
  return library.presets.flatMap((preset, index) =>
    LANGUAGES.filter((_, turn) => index === 0 || turn === index % LANGUAGES.length).map((language) => {
      const selection = presetSelection(library, preset);
      return { name: `${set}-${preset.id}-${language}`, tree: bind({ library, selection, language, date: null }).tree };
    }),
  );
});

const wordFile = (tree: DocumentTree) =>
  renderDocx(tree, {
    mark: 'final',
    date,
    meta: { documentId: 'preset', turn: null, textSha256: sha256Hex(canonicalJson(tree)) },
  });
const pathOf = (name: string, ending: 'docx' | 'pdf') => join(folder, `${name}.${ending}`);

beforeAll(async () => {
  for (const { name, tree } of TEXTS) {
    writeFileSync(pathOf(name, 'docx'), await wordFile(tree));
    writeFileSync(pathOf(name, 'pdf'), await renderPdf(tree, { mark: 'final', date }));
  }
}, 300_000);

const first = TEXTS[0]?.name ?? '';
const [veraPdf, poppler] = await Promise.all([findVeraPdf(), findPoppler()]);

/** The last line of a page, above its foot. */
function lastLine(page: string): string {
  const lines = page.split('\n').filter((line) => line.trim() !== '');
  return lines.at(-2)?.trim() ?? '';
}

/** Where a hash may be broken over lines. */
const BREAKS = /[\s\u200B]+/g;

describe('the documents of every preset', () => {
  it('are there', () => expect(TEXTS.length).toBeGreaterThanOrEqual(6));

  it.skipIf(veraPdf === null)(
    'are PDF/A-3a and PDF/UA-1',
    async () => {
      const files = TEXTS.map(({ name }) => pathOf(name, 'pdf'));
      const verdicts = await veraPdf?.(files);
      expect(verdicts?.flatMap(({ file, faults }) => faults.map((fault) => `${file} ${fault}`))).toEqual([]);
      expect(verdicts?.map(({ follows }) => follows)).toEqual(files.map(() => OUR_PROFILES));
    },
    300_000,
  );

  it('are Word files to which Word has no objection', async (context) => {
    const validate = await findOoxmlValidator(pathOf(first, 'docx'));
    if (validate === null) return context.skip();
    for (const { name } of TEXTS) expect(await validate(pathOf(name, 'docx'))).toEqual([]);
  }, 300_000);

  it('are the same bytes for the same choices', async () => {
    const [text] = TEXTS;
    if (text === undefined) throw new Error('no preset');
    expect(Buffer.compare(readFileSync(pathOf(first, 'docx')), await wordFile(text.tree))).toBe(0);
    const pdf = await renderPdf(text.tree, { mark: 'final', date });
    expect(Buffer.compare(readFileSync(pathOf(first, 'pdf')), pdf)).toBe(0);
  });

  it.skipIf(poppler === null)(
    'of the memorandum are of 15 to 25 pages, and none ends where a list begins',
    async () => {
      for (const { name } of TEXTS.filter((text) => text.name.startsWith('memorandum-'))) {
        const pages = (await poppler?.pages(pathOf(name, 'pdf'))) ?? [];
        expect(pages.length, name).toBeGreaterThanOrEqual(15);
        expect(pages.length, name).toBeLessThanOrEqual(25);
        for (const page of pages) expect(lastLine(page), name).not.toMatch(/:$/);
      }
    },
  );

  it.skipIf(poppler === null)('tell the version and the hash of the library and of every clause', async () => {
    for (const { name, tree } of TEXTS) {
      const pdf = ((await poppler?.inOrder(pathOf(name, 'pdf'))) ?? []).join('').replaceAll(BREAKS, '');
      const word = linesAfter(readFileSync(pathOf(name, 'docx')), 'accept')
        .join('')
        .replaceAll(BREAKS, '');
      for (const hash of [tree.library.hash, ...tree.articles.map(({ source }) => source.hash)]) {
        expect(pdf, name).toContain(hash);
        expect(word, name).toContain(hash);
      }
    }
  });
});
