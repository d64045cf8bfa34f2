import { type IParagraphOptions, Paragraph, type ParagraphChild, type Table } from 'docx';
import type { BlockDiff, LineDiff } from '../../domain/memorandum/diff/flow.ts';
import type { Marks } from './marks.ts';
import { bookmarked, contentsEntry, fieldRun } from './word-runs.ts';
import { CONTENTS_TABS, FRAME_INDENT } from './word-styles.ts';
import { wordTable } from './word-table.ts';

/** Contents of levels 1 by heading styles and outline levels, linked. */
const CONTENTS_FIELD = 'TOC \\o "1-1" \\h \\z \\u';

/** Where the reading stands: which list the items that follow belong to, which frames were begun. */
interface ListPlace {
  /** Signature blocks begun: neighbours are told apart by a hair of indent, else Word draws one frame around both. */
  signatures: string[];
  annexSeen: boolean;
  underNumbered: boolean;
  /** One more for each free list, so that each begins at (a). */
  instance: number;
}

/** Writes compared blocks as paragraphs and tables; with nothing changed, that is the document itself. */
export function wordBody(blocks: readonly BlockDiff[], marks: Marks): (Paragraph | Table)[] {
  const place: ListPlace = { signatures: [], annexSeen: false, underNumbered: false, instance: 0 };
  const contents = blocks.filter((block) => block.kind === 'line' && block.line.role === 'contents');
  const [firstEntry, lastEntry] = [contents[0], contents.at(-1)];
  const body: (Paragraph | Table)[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'table') {
      body.push(wordTable(block, marks), afterTable(block, marks));
      continue;
    }
    body.push(paragraphOf(block, marks, place, block === firstEntry, announces(block, blocks[at + 1])));
    if (block === lastEntry) {
      body.push(new Paragraph({ style: 'AfterTable', children: [fieldRun(['end'])] }));
    }
  }
  // Word cannot take away the last paragraph of a file: this one is never tracked.
  return [...body, new Paragraph({ style: 'AfterTable' })];
}

/** A paragraph with a list under it stays on the page of the first item. */
function announces({ line }: LineDiff, next: BlockDiff | undefined): boolean {
  return line.role === 'paragraph' && next?.kind === 'line' && next.line.role === 'item';
}

/** Two tables without a paragraph between would be one table. */
function afterTable(block: BlockDiff, marks: Marks): Paragraph {
  return new Paragraph({ style: 'AfterTable', ...paragraphMark(block, marks) });
}

function paragraphOf(
  block: LineDiff,
  marks: Marks,
  place: ListPlace,
  opensContents: boolean,
  keepNext: boolean,
): Paragraph {
  const { line } = block;
  const children: ParagraphChild[] =
    line.role === 'contents' ? contentsEntry(block.spans, marks) : bookmarked(line.id, block.spans, marks);
  if (opensContents) children.unshift(fieldRun(['begin', { instruction: CONTENTS_FIELD }, 'separate']));
  const layout = { ...layoutOf(block, place), ...(keepNext ? { keepNext } : {}) };
  return new Paragraph({ ...layout, ...paragraphMark(block, marks), children });
}

/** An inserted or deleted paragraph is tracked on its mark too; on rejection it joins the next one, emptied. */
function paragraphMark({ change, origin }: BlockDiff, marks: Marks): Pick<IParagraphOptions, 'run'> {
  if (change === 'inserted') return { run: { insertion: marks.stamp(origin) } };
  if (change === 'deleted') return { run: { deletion: marks.stamp(origin) } };
  return {};
}

const STYLES: { readonly [role in LineDiff['line']['role']]: string } = {
  title: 'Title',
  subtitle: 'Subtitle',
  notice: 'Notice',
  part: 'Part',
  contents: 'TOC1',
  heading: 'Heading1',
  bite: 'Bite',
  annex: 'AnnexHeading',
  subheading: 'Heading2',
  paragraph: 'Clause',
  item: 'Item',
  caption: 'TableCaption',
  signature: 'Signature',
  mention: 'SignatureMention',
};

function layoutOf({ line }: LineDiff, place: ListPlace): Omit<IParagraphOptions, 'children'> {
  const style = STYLES[line.role];
  if (line.role === 'item') return itemLayout(line, place);
  place.underNumbered = line.marker !== null && (line.role === 'paragraph' || line.role === 'heading');
  place.instance++;
  if (line.role === 'part') return { style, ...(NEW_PAGE.has(line.id) ? TOP_OF_PAGE : {}) };
  if (line.role === 'contents') return { style, tabStops: CONTENTS_TABS };
  if (line.role === 'annex') {
    const first = !place.annexSeen;
    place.annexSeen = true;
    return { style, numbering: false, ...(first ? TOP_OF_PAGE : {}) };
  }
  if (line.role === 'signature' || line.role === 'mention') return { style, ...frameOf(line.within ?? '', place) };
  if (line.role === 'heading') return line.marker === null ? { style, numbering: false } : { style };
  const isNumbered = line.role === 'paragraph' && line.marker !== null;
  return isNumbered ? { style, numbering: { reference: 'legal', level: 1 } } : { style };
}

function itemLayout(line: LineDiff['line'], place: ListPlace): Omit<IParagraphOptions, 'children'> {
  const style = STYLES.item;
  if (line.marker === null) return { style };
  if (place.underNumbered) return { style, numbering: { reference: 'legal', level: 2 + line.depth } };
  return { style, numbering: { reference: 'items', level: line.depth, instance: place.instance } };
}

/** Space above the first line of a block; every second block a twentieth of a millimetre narrower. */
function frameOf(block: string, place: ListPlace): Pick<IParagraphOptions, 'indent' | 'spacing'> {
  const first = !place.signatures.includes(block);
  if (first) place.signatures.push(block);
  const hair = place.signatures.indexOf(block) % 2 === 0 ? 0 : 3;
  return {
    indent: { left: FRAME_INDENT, right: FRAME_INDENT + hair },
    ...(first ? { spacing: { before: 240, after: 40 } } : {}),
  };
}

/** Word keeps the space above a title that opens a page. */
const TOP_OF_PAGE = { pageBreakBefore: true, spacing: { before: 0 } };

const NEW_PAGE: ReadonlySet<string> = new Set(['part_contents', 'part_preamble']);
