import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { bookmarkName } from '../../src/documents/docx/bookmark-name.ts';
import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import { xlsxOf } from '../../src/documents/sheets/xlsx-of.ts';
import type { CalendarDate, Instant, Sha256 } from '../../src/domain/ids.ts';
import { type DocumentTree, DRAFT_MARK } from '../../src/domain/memorandum/tree.ts';
import { findOoxmlValidator } from '../judges/ooxml.ts';
import { evidenceTree } from './fixtures/evidence-tree.ts';
import { sampleTree } from './fixtures/sample-tree.ts';
import { linesAfter, wordPart } from './word-text.ts';

const date = '2026-11-25T08:00:00.000Z' as Instant;
const meta = { documentId: 'memorandum-1', turn: 2, textSha256: 'ab'.repeat(32) as Sha256 };
const draft = (tree: DocumentTree) => renderDocx(tree, { mark: 'draft', date, meta });
const final = (tree: DocumentTree) => renderDocx(tree, { mark: 'final', date, meta });

const folder = mkdtempSync(join(tmpdir(), 'entente-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const saved = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const validator = await findOoxmlValidator(saved('probe.docx', await draft(sampleTree('fr'))));

describe('the memorandum in Word', () => {
  it('is the same file each time', async () => {
    const first = await draft(sampleTree('fr'));
    await draft(sampleTree('en'));
    expect(Buffer.compare(first, await draft(sampleTree('fr')))).toBe(0);
  });

  it('holds every word of the text, in order', async () => {
    const lines = linesAfter(await draft(sampleTree('fr')), 'accept');
    const text = lines.join('\n');
    for (const article of sampleTree('fr').articles) {
      for (const block of article.blocks) {
        if (block.kind === 'paragraph') expect(text).toContain(block.inlines.map((inline) => inline.text).join(''));
      }
    }
  });

  it('carries the identity of each article and paragraph as a bookmark that is not empty', async () => {
    const xml = wordPart(await draft(sampleTree('fr')), 'word/document.xml');
    for (const article of sampleTree('fr').articles) {
      for (const id of [article.id, ...article.blocks.map((block) => block.id)]) {
        expect(xml).toMatch(new RegExp(`<w:bookmarkStart w:name="${bookmarkName(id)}" w:id="\\d+"/><w:r>`));
      }
    }
    const names = Array.from(xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g), (match) => match[1] ?? '');
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.length <= 40)).toBe(true);
  });

  it('lets Word number articles, and refers to them by fields with their present value', async () => {
    const xml = wordPart(await draft(sampleTree('fr')), 'word/document.xml');
    expect(xml).not.toMatch(/<w:t[^>]*>Article\u00a01<\/w:t><\/w:r><w:bookmarkEnd/);
    expect(xml).toContain('REF cl_exclusivity \\r \\h \\* Lower');
    expect(xml).toContain('REF cl_confidentiality_p1 \\r \\h');
    expect(wordPart(await draft(sampleTree('fr')), 'word/numbering.xml')).toContain('w:val="Article\u00a0%1"');
  });

  it('says on each page that a draft binds nobody, and says so no more of the final text', async () => {
    for (const language of ['fr', 'en'] as const) {
      expect(wordPart(await draft(sampleTree(language)), 'word/header1.xml')).toContain(DRAFT_MARK[language]);
      expect(wordPart(await final(sampleTree(language)), 'word/header1.xml')).not.toContain(DRAFT_MARK[language]);
    }
  });

  it('tracks what the other side will change in a draft', async () => {
    expect(wordPart(await draft(sampleTree('fr')), 'word/settings.xml')).toContain('<w:trackRevisions/>');
    expect(wordPart(await final(sampleTree('fr')), 'word/settings.xml')).not.toContain('<w:trackRevisions/>');
  });

  it('remembers which text was sent', async () => {
    const properties = wordPart(await draft(sampleTree('fr')), 'docProps/custom.xml');
    for (const value of [meta.documentId, meta.textSha256, '>2<']) expect(properties).toContain(value);
    expect(wordPart(await draft(sampleTree('fr')), 'docProps/core.xml').match(/2026-11-25T08:00:00Z/g)).toHaveLength(2);
  });

  it('has no content control, which a word processor of the other side might break', async () => {
    expect(wordPart(await draft(sampleTree('fr')), 'word/document.xml')).not.toContain('<w:sdt');
  });

  it('survives signs that no Word file may hold', async () => {
    const tree: DocumentTree = { ...sampleTree('fr'), subtitle: 'a\u0000b\ud800c\ufffed \u202erevers\u202c <&>"' };
    const file = await draft(tree);
    expect(linesAfter(file, 'accept')).toContain('abcd revers <&>"');
    expect(Object.keys(unzipSync(file))[0]).toBe('[Content_Types].xml');
  });

  it.skipIf(validator === null)('is what Word expects of a file', async () => {
    for (const [index, file] of [draft(sampleTree('fr')), final(sampleTree('en')), final(evidenceTree())].entries()) {
      expect(await validator?.(saved(`${index}.docx`, await file))).toEqual([]);
    }
  });
});

describe('a table of the programme in Excel', () => {
  it.skipIf(validator === null)('is what Excel expects of a file, empty or not', async () => {
    const columns = ['Étape', 'Jours', 'Part', 'Depuis'];
    const rows = [
      ['en négociation ; « reprise » <&>"', 12.5, { share: 0.125 }, { day: '2026-11-26' as CalendarDate }],
      ['=1+1', null, { share: null }, { day: date }],
    ];
    for (const [index, filled] of [rows, []].entries()) {
      const sheet = { title: 'Étapes : durées/médianes [toutes, depuis le début]', columns, rows: filled };
      expect(await validator?.(saved(`${index}.xlsx`, xlsxOf(sheet)))).toEqual([]);
    }
  });
});
