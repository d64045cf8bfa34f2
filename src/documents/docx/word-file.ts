import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Instant } from '../../domain/ids.ts';
import type { BlockDiff } from '../../domain/memorandum/diff/flow.ts';
import { type DocumentTree, type PageMark, pageMark } from '../../domain/memorandum/tree.ts';
import { articleLabel, labelsOf } from '../labels.ts';
import { printable } from '../printable.ts';
import { bookmarkName } from './bookmark-name.ts';
import { Marks, printedNumbers } from './marks.ts';
import type { DocumentMeta } from './render-docx.ts';
import { settlePackage } from './settle-package.ts';
import { wordBody } from './word-body.ts';
import { ACCENT, MARGIN, RULE, TEXT_WIDTH, twips, wordNumbering, wordStyles } from './word-styles.ts';

export interface WordFile {
  /** Title, language and kind; the text itself is in `blocks`. */
  readonly tree: DocumentTree;
  readonly blocks: readonly BlockDiff[];
  readonly mark: PageMark;
  readonly tracking: boolean;
  readonly author: string;
  readonly date: Instant;
  /** Whose each tracked change is and when, by its origin; without one, the file’s own author and date. */
  readonly revisers?: ReadonlyMap<number, { readonly author: string; readonly date: Instant }>;
  readonly meta: DocumentMeta;
}

/** Packs compared blocks into a .docx: the one way from a flow to Word, for documents and redlines alike. */
export async function writeWordFile(file: WordFile): Promise<Uint8Array> {
  const { tree, blocks } = file;
  const kept = new Set(blocks.flatMap(keptIds).map(bookmarkName));
  const numbers = printedNumbers(blocks, (number) => articleLabel(tree, number));
  const reviser = ({ author, date }: { readonly author: string; readonly date: Instant }) => ({
    author: printable(author),
    date: wholeSeconds(date),
  });
  const revisers = new Map([...(file.revisers ?? [])].map(([origin, one]) => [origin, reviser(one)]));
  const marks = new Marks(reviser(file), revisers, numbers, kept);
  const document = new Document({
    title: printable(tree.title),
    ...(tree.subtitle === null ? {} : { subject: printable(tree.subtitle) }),
    creator: printable(file.author),
    lastModifiedBy: printable(file.author),
    revision: 1,
    customProperties: customProperties(file),
    styles: wordStyles(tree),
    numbering: wordNumbering(tree),
    features: { trackRevisions: file.tracking, updateFields: false },
    hyphenation: { autoHyphenation: true, hyphenationZone: twips(6), consecutiveHyphenLimit: 2 },
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(30),
              bottom: twips(26),
              left: MARGIN,
              right: MARGIN,
              header: twips(13),
              footer: twips(12),
            },
          },
        },
        headers: { default: runningHead(file) },
        footers: { default: runningFoot(file) },
        children: wordBody(blocks, marks),
      },
    ],
  });
  return settlePackage(await Packer.toBuffer(document), wholeSeconds(file.date));
}

function keptIds(block: BlockDiff): readonly string[] {
  if (block.change === 'deleted') return [];
  if (block.kind === 'line') return [block.line.id];
  const rows = block.rows.filter((row) => row.change !== 'deleted').map((row) => row.id);
  return [block.table.id, ...rows];
}

function runningHead({ tree, mark }: WordFile): Header {
  const words = pageMark(mark, tree.language);
  const right = words === null ? [] : [new TextRun({ children: [new Tab()] }), marked(words)];
  return new Header({ children: [edge('bottom', [new TextRun(printable(tree.title)), ...right])] });
}

function marked(words: string): TextRun {
  return new TextRun({ text: words, bold: true, color: ACCENT });
}

function runningFoot({ tree, meta }: WordFile): Footer {
  const { page } = labelsOf(tree.language);
  const origin = `${meta.documentId} · ${meta.textSha256.slice(0, 12)}`;
  return new Footer({
    children: [
      edge('top', [
        new TextRun(printable(origin)),
        new TextRun({ children: [new Tab(), `${page} `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
      ]),
    ],
  });
}

function edge(side: 'top' | 'bottom', children: TextRun[]): Paragraph {
  return new Paragraph({
    style: 'RunningHead',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    border: { [side]: { style: 'single', size: 4, space: 4, color: RULE } },
    children,
  });
}

function customProperties({ meta, tree }: WordFile): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: 'EntenteDocument', value: printable(meta.documentId) },
    { name: 'EntenteTurn', value: meta.turn === null ? '' : String(meta.turn) },
    { name: 'EntenteTextSha256', value: meta.textSha256 },
    { name: 'EntenteLibrary', value: printable(tree.library.version) },
    { name: 'EntenteLibrarySha256', value: tree.library.hash },
  ];
}

/** Word's dates have no fractions of a second. */
function wholeSeconds(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
