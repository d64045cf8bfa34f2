import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import { renderRedline } from '../../src/documents/redline/render-redline.ts';
import type { Instant, Sha256 } from '../../src/domain/ids.ts';
import type { DocumentTree } from '../../src/domain/memorandum/tree.ts';
import { findOoxmlValidator } from '../judges/ooxml.ts';
import { editTree, treeEdits } from './fixtures/edit-tree.ts';
import { sampleTree } from './fixtures/sample-tree.ts';
import { linesAfter, wordPart } from './word-text.ts';

const date = '2026-11-25T08:00:00.000Z' as Instant;
const meta = { documentId: 'memorandum-1', turn: 4, textSha256: 'ab'.repeat(32) as Sha256 };
const redline = (before: DocumentTree, after: DocumentTree) =>
  renderRedline(before, [{ tree: after, author: 'Ondes Claires', date }], meta);
const plainLines = async (tree: DocumentTree) =>
  linesAfter(await renderDocx(tree, { mark: 'draft', date, meta }), 'accept');

const folder = mkdtempSync(join(tmpdir(), 'entente-redline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const saved = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const probe = saved('probe.docx', await renderDocx(sampleTree('fr'), { mark: 'draft', date, meta }));
const validator = await findOoxmlValidator(probe);

describe('a redline between two turns', () => {
  const before = sampleTree('fr');
  const after = editTree(before, [
    { act: 'insert-article', at: 6 },
    { act: 'delete-article', at: 10 },
    { act: 'insert-paragraph', at: 3, block: 1 },
    { act: 'delete-block', at: 4, block: 1 },
    { act: 'replace-words', at: 2, block: 1, text: 'de manière fautive' },
    { act: 'insert-row', at: 2 },
    { act: 'delete-row', at: 1 },
    { act: 'renumber' },
  ]);

  it('gives the later text when everything is accepted, the earlier when everything is rejected', async () => {
    const file = await redline(before, after);
    expect(linesAfter(file, 'accept')).toEqual(await plainLines(after));
    expect(linesAfter(file, 'reject')).toEqual(await plainLines(before));
    expect(linesAfter(file, 'accept')).not.toEqual(linesAfter(file, 'reject'));
  });

  it('does so whatever was edited', async () => {
    await fc.assert(
      fc.asyncProperty(
        treeEdits,
        treeEdits,
        fc.constantFrom('fr' as const, 'en' as const),
        async (first, second, language) => {
          const [older, newer] = [editTree(sampleTree(language), first), editTree(sampleTree(language), second)];
          const file = await redline(older, newer);
          expect(linesAfter(file, 'accept')).toEqual(await plainLines(newer));
          expect(linesAfter(file, 'reject')).toEqual(await plainLines(older));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names the author and the date of each change, and gives each an id of its own', async () => {
    const xml = wordPart(await redline(before, after), 'word/document.xml');
    const changes = Array.from(xml.matchAll(/<w:(?:ins|del) ([^>]*)>/g), (match) => match[1] ?? '');
    expect(changes.length).toBeGreaterThan(30);
    for (const attributes of changes) {
      expect(attributes).toContain('w:author="Ondes Claires"');
      expect(attributes).toContain('w:date="2026-11-25T08:00:00Z"');
    }
    const ids = changes.map((attributes) => /w:id="(\d+)"/.exec(attributes)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tracks nothing between a text and itself', async () => {
    expect(wordPart(await redline(before, before), 'word/document.xml')).not.toMatch(/<w:(ins|del)\b/);
  });

  it('never cuts an amount: the whole figure is struck and the whole figure written', async () => {
    const raised: DocumentTree = JSON.parse(
      JSON.stringify(before).replace('1\u202f500\u202f000', '1\u202f800\u202f000'),
    );
    const xml = wordPart(await redline(before, raised), 'word/document.xml');
    expect(xml).toContain('1\u202f500\u202f000\u202f€</w:delText>');
    expect(xml).toMatch(/<w:t[^>]*>1\u202f800\u202f000\u202f€<\/w:t>/);
  });

  it.skipIf(validator === null)('is what Word expects of a file', async () => {
    const files = [
      redline(before, after),
      redline(after, before),
      redline(sampleTree('en'), editTree(sampleTree('en'), [{ act: 'delete-table', at: 1 }])),
    ];
    for (const [index, file] of files.entries()) {
      expect(await validator?.(saved(`redline-${index}.docx`, await file))).toEqual([]);
    }
  });
});
