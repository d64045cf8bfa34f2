import type { Instant } from '../../domain/ids.ts';
import type { DocumentTree } from '../../domain/memorandum/tree.ts';

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
  /** `draft` prints the draft mark on every page. */
  readonly mark: 'draft' | 'final';
  /** Date of the document's metadata: the same tree, date and attachments give the same bytes. */
  readonly date: Instant;
  /** Metadata title; the tree's title when absent. */
  readonly title?: string;
  readonly author?: string;
  readonly attachments?: readonly Attachment[];
}

/** Typesets the text as a tagged PDF that is both PDF/A-3a and PDF/UA-1, with its files embedded. Unsigned, without fields. */
export async function renderPdf(tree: DocumentTree, options: PdfOptions): Promise<Uint8Array> {
  throw new Error(`not yet: ${tree.title} ${options.mark}`);
}
