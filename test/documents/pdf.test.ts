import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type PdfOptions, renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { type DocumentTree, DRAFT_MARK } from '../../src/domain/memorandum/tree.ts';
import { findPoppler } from '../judges/poppler.ts';
import { findVeraPdf, OUR_PROFILES } from '../judges/verapdf.ts';
import { evidenceTree } from './fixtures/evidence-tree.ts';
import { sampleTree } from './fixtures/sample-tree.ts';

const date = '2026-11-25T08:00:00.000Z' as Instant;
const attachments: PdfOptions['attachments'] = [
  {
    name: 'memorandum.docx',
    bytes: new Uint8Array([80, 75, 5, 6, ...new Array<number>(18).fill(0)]),
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    relationship: 'source',
  },
  { name: 'terms.json', bytes: new TextEncoder().encode('{"a":1}'), mime: 'application/json', relationship: 'data' },
];

const folder = mkdtempSync(join(tmpdir(), 'entente-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const saved = async (name: string, tree: DocumentTree, options: Partial<PdfOptions> = {}): Promise<string> => {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, await renderPdf(tree, { mark: 'draft', date, ...options }));
  return path;
};
const [veraPdf, poppler] = await Promise.all([findVeraPdf(), findPoppler()]);

/** What a negotiation may leave in a text: nothing at all, and everything at once. */
const bare: DocumentTree = {
  ...sampleTree('fr'),
  subtitle: null,
  notices: [],
  coverPage: [],
  preamble: [],
  articles: [],
  annexes: [],
  signatureBlocks: [],
};
const hostile: DocumentTree = {
  ...sampleTree('en'),
  title: '#panic("x") $x$ *b* _e_ `r` <l> @m [c] \\ ~ " 株式会社 🚀 \u0007\ue000',
  subtitle: `${'9f86d081884c7d65'.repeat(16)} \u202eevil`,
};

describe('the typeset document', () => {
  it('is the same file each time', async () => {
    const options = { mark: 'draft', date, attachments } as const;
    const first = await renderPdf(sampleTree('fr'), options);
    await renderPdf(sampleTree('en'), options);
    expect(Buffer.compare(first, await renderPdf(sampleTree('fr'), options))).toBe(0);
  });

  it('refuses two attachments of one name', async () => {
    const [file] = attachments;
    const twice = file === undefined ? [] : [file, file];
    await expect(renderPdf(bare, { mark: 'draft', date, attachments: twice })).rejects.toThrow('same name');
  });

  it.skipIf(veraPdf === null)('is PDF/A-3a and PDF/UA-1, whatever it holds', async () => {
    const files = await Promise.all([
      saved('fr', sampleTree('fr'), { attachments }),
      saved('en', sampleTree('en'), { mark: 'final' }),
      saved('evidence', evidenceTree(), { mark: 'final' }),
      saved('bare', bare),
      saved('hostile', hostile),
    ]);
    const verdicts = await veraPdf?.(files);
    expect(verdicts?.flatMap(({ file, faults }) => faults.map((fault) => `${file} ${fault}`))).toEqual([]);
    expect(verdicts?.map(({ follows }) => follows)).toEqual(files.map(() => OUR_PROFILES));
  });

  it.skipIf(poppler === null)('bears the draft mark on every page, and no page of the final text', async () => {
    for (const language of ['fr', 'en'] as const) {
      const draft = (await poppler?.pages(await saved('draft', sampleTree(language)))) ?? [];
      expect(draft.length).toBeGreaterThan(4);
      for (const page of draft) expect(page).toContain(DRAFT_MARK[language]);
      const final = (await poppler?.pages(await saved('final', sampleTree(language), { mark: 'final' }))) ?? [];
      expect(final.join()).not.toContain(DRAFT_MARK[language]);
      for (const [index, page] of final.entries()) expect(page).toContain(`Page ${index + 1}/${final.length}`);
    }
  });

  it.skipIf(poppler === null)('gives text as it was written, hyphenation and special signs included', async () => {
    const text = ((await poppler?.pages(await saved('hostile', hostile))) ?? []).join('\n');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('#panic("x") $x$ *b* _e_ `r` <l> @m [c] \\ ~ "');
    expect(text).toContain('[U+682A][U+5F0F]');
    expect(text).toContain('[U+1F680]');
  });

  it.skipIf(poppler === null)('embeds its files under their names, and names itself', async () => {
    const file = await saved('named', sampleTree('fr'), {
      attachments,
      title: 'Mémorandum — Ondes Claires',
      author: 'Forges',
    });
    expect(await poppler?.attachments(file)).toEqual(['memorandum.docx', 'terms.json']);
    const info = await poppler?.info(file);
    expect(info?.get('Title')).toBe('Mémorandum — Ondes Claires');
    expect(info?.get('Author')).toBe('Forges');
    expect(info?.get('Tagged')).toBe('yes');
  });

  it.skipIf(poppler === null)('tags headings, lists and the headers of tables', async () => {
    const structure = (await poppler?.structure(await saved('tags', sampleTree('fr')))) ?? '';
    for (const tag of ['H1', 'TOC', 'LI', 'Lbl', 'LBody', 'TH', 'TD', 'Link'])
      expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
  });
});
