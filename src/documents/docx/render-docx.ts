import type { Instant, Sha256 } from '../../domain/ids.ts';
import { only } from '../../domain/memorandum/diff/diff-flows.ts';
import type { DocumentTree, PageMark } from '../../domain/memorandum/tree.ts';
import { docxFlow } from './docx-flow.ts';
import { writeWordFile } from './word-file.ts';

/** What identifies the text that was sent: kept in the file's custom properties, read back from a returned draft. */
export interface DocumentMeta {
  readonly documentId: string;
  /** The turn of negotiation the text belongs to; null before the first. */
  readonly turn: number | null;
  /** SHA-256 of the tree as canonical JSON. */
  readonly textSha256: Sha256;
}

export interface DocxOptions {
  /** Printed on every page; `draft` also switches change tracking on. */
  readonly mark: PageMark;
  /** Written as creation and modification date: the same tree and date give the same bytes. */
  readonly date: Instant;
  readonly meta: DocumentMeta;
  /** Author in the file's properties; the product's name when absent. */
  readonly author?: string;
}

/**
 * Writes the text as a Word document (ECMA-376 transitional): styles, Word's own numbering, a bookmark
 * on each node, references as fields, contents without page numbers. Deterministic: no clock, no random id.
 */
export async function renderDocx(tree: DocumentTree, options: DocxOptions): Promise<Uint8Array> {
  return await writeWordFile({
    tree,
    blocks: docxFlow(tree).map((block) => only(block, 'same')),
    mark: options.mark,
    tracking: options.mark === 'draft',
    author: options.author ?? 'Entente',
    date: options.date,
    meta: options.meta,
  });
}
