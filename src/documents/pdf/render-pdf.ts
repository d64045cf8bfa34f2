import type { Instant } from '../../domain/ids.ts';
import type { DocumentTree, PageMark } from '../../domain/memorandum/tree.ts';
import { typesetApart } from './typeset-host.ts';
import { typesetInput } from './typeset-input.ts';

export interface Attachment {
  /** File name shown in the reader's attachments panel: `memorandum.docx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
  /** ISO 32000-2, 14.13: `source` for the Word file, `data` for the terms, `supplement` for the rest. */
  readonly relationship: 'source' | 'data' | 'supplement' | 'alternative';
  readonly description?: string;
}

export interface PdfOptions {
  /** Printed on every page; nothing for `final`. */
  readonly mark: PageMark;
  /** Date of the document's metadata: the same tree, date and attachments give the same bytes. */
  readonly date: Instant;
  /** Metadata title; the tree's title when absent. */
  readonly title?: string;
  readonly author?: string;
  readonly attachments?: readonly Attachment[];
}

/**
 * Typesets the text as a tagged PDF that is both PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1),
 * with its files embedded. Unsigned and without fields: `prepareForSignature` adds those. The same
 * tree and options give the same bytes. Heavy work is done in a thread of its own.
 * @throws Error when two attachments bear the same name.
 */
export async function renderPdf(tree: DocumentTree, options: PdfOptions): Promise<Uint8Array> {
  const attachments = options.attachments ?? [];
  if (new Set(attachments.map((file) => file.name)).size < attachments.length)
    throw new Error('Two attachments bear the same name.');
  const paths = attachments.map((_, index) => `attachments/${index + 1}`);
  return await typesetApart({
    input: typesetInput(tree, options, paths),
    files: attachments.map((file, index) => ({ path: paths[index] ?? '', bytes: file.bytes })),
    timestamp: Math.floor(Date.parse(options.date) / 1000),
  });
}
