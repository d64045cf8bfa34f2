import type { Instant } from '../../domain/ids.ts';
import { diffFlows } from '../../domain/memorandum/diff/diff-flows.ts';
import type { DocumentTree } from '../../domain/memorandum/tree.ts';
import { docxFlow } from '../docx/docx-flow.ts';
import type { DocumentMeta } from '../docx/render-docx.ts';
import { writeWordFile } from '../docx/word-file.ts';

export interface RedlineOptions {
  /** Shown as the author of every change. */
  readonly author: string;
  /** Date of every change and of the file. */
  readonly date: Instant;
  /** Of the text after. */
  readonly meta: DocumentMeta;
}

/**
 * Writes the way from one text to another as native tracked changes of Word (ECMA-376 part 1, 17.13.5):
 * words, paragraphs, rows. Accepting all gives the text after, rejecting all the text before. Always
 * marked as a draft: a redline is never what is signed.
 */
export async function renderRedline(
  before: DocumentTree,
  after: DocumentTree,
  options: RedlineOptions,
): Promise<Uint8Array> {
  return await writeWordFile({
    tree: after,
    blocks: diffFlows(docxFlow(before), docxFlow(after)),
    mark: 'draft',
    tracking: true,
    author: options.author,
    date: options.date,
    meta: options.meta,
  });
}
