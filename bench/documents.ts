import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Docxtemplater from 'docxtemplater';
import { strToU8, unzipSync, zipSync } from 'fflate';
import PizZip from 'pizzip';
import { renderDocx } from '../src/documents/docx/render-docx.ts';
import { renderPdf } from '../src/documents/pdf/render-pdf.ts';
import { renderRedline } from '../src/documents/redline/render-redline.ts';
import type { Instant, Sha256 } from '../src/domain/ids.ts';
import { diffTrees } from '../src/domain/memorandum/diff/diff-trees.ts';
import type { DocumentTree } from '../src/domain/memorandum/tree.ts';
import type { Figure } from './figure.ts';
import { sampleText } from './sample-text.ts';
import { medianOf, sideBySide, timed } from './timing.ts';

const run = promisify(execFile);
const date = '2026-11-25T08:00:00.000Z' as Instant;
const meta = { documentId: 'bench', turn: 1, textSha256: '00'.repeat(32) as Sha256 };
const CONVERSION_TIMEOUT_MS = 120_000;

/** Medians over `rounds`: Word file against docxtemplater, PDF after one clause against LibreOffice, redline, comparison. */
export async function benchDocuments(rounds = 9): Promise<readonly Figure[]> {
  const tree = sampleText();
  const first = await timed(() => renderPdf(tree, { mark: 'draft', date }));
  const changed = Array.from({ length: rounds }, (_, round) => withOneClauseChanged(tree, round));
  const word = () => renderDocx(tree, { mark: 'draft', date, meta });
  const docx = await word();
  const { template, values } = asTemplate(docx);

  const [wordMs, templateMs] = await sideBySide(rounds, word, () => fill(template, values));
  const pdfMs = await medianOf(rounds, (round) => renderPdf(changed[round] ?? tree, { mark: 'draft', date }));
  const redlineMs = await medianOf(rounds, (round) =>
    renderRedline(tree, [{ tree: changed[round] ?? tree, author: 'bench', date }], meta),
  );
  const diffMs = await medianOf(rounds, (round) => diffTrees(tree, changed[round] ?? tree));
  const officeMs = await libreOffice(docx);
  return [
    { name: 'Word file', value: wordMs, unit: 'ms' },
    { name: 'Word file / the same text through docxtemplater', value: wordMs / templateMs, unit: 'ratio', limit: 1.5 },
    { name: 'Redline', value: redlineMs, unit: 'ms' },
    { name: 'Comparison of two texts', value: diffMs, unit: 'ms' },
    { name: 'PDF, first', value: first, unit: 'ms', limit: 1000 },
    { name: 'PDF after one changed clause', value: pdfMs, unit: 'ms', limit: 150 },
    ...(officeMs === null
      ? []
      : [
          {
            name: 'PDF after one changed clause / LibreOffice',
            value: pdfMs / officeMs,
            unit: 'ratio' as const,
            limit: 0.1,
          },
        ]),
  ];
}

function withOneClauseChanged(tree: DocumentTree, round: number): DocumentTree {
  const middle = Math.floor(tree.articles.length / 2);
  return {
    ...tree,
    articles: tree.articles.map((article, index) => {
      if (index !== middle) return article;
      const [block, ...rest] = article.blocks;
      if (block?.kind !== 'paragraph')
        throw new Error(`article ${article.number} does not begin with a paragraph to change`);
      const addition = { kind: 'text' as const, text: ` Le délai est porté à ${round + 30}\u00a0jours.` };
      return { ...article, blocks: [{ ...block, inlines: [...block.inlines, addition] }, ...rest] };
    }),
  };
}

/** The same Word file with a placeholder for each text: docxtemplater then does the same work as we. */
function asTemplate(docx: Uint8Array): { readonly template: Buffer; readonly values: Record<string, string> } {
  const parts = unzipSync(docx);
  const values: Record<string, string> = {};
  let count = 0;
  const body = Buffer.from(parts['word/document.xml'] ?? new Uint8Array()).toString('utf8');
  const withHoles = body.replace(/(<w:t[^>]*>)([^<]+)(<\/w:t>)/g, (_, open: string, text: string, close: string) => {
    const name = `t${count++}`;
    values[name] = text;
    return `${open}{${name}}${close}`;
  });
  return { template: Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(withHoles) })), values };
}

function fill(template: Buffer, values: Record<string, string>): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(values);
  return document.toBuffer();
}

/** LibreOffice's own time for the same text, start included; null where it is not installed. */
async function libreOffice(docx: Uint8Array): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const source = join(folder, 'memorandum.docx');
  writeFileSync(source, docx);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = () =>
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
      timeout: CONVERSION_TIMEOUT_MS,
    });
  try {
    await convert();
    return await medianOf(3, convert);
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
