import type { Instant } from '../../domain/ids.ts';
import type { DocumentTree } from '../../domain/memorandum/tree.ts';
import type { DocumentMeta } from '../docx/render-docx.ts';

export interface RedlineOptions {
  /** Shown as the author of every change. */
  readonly author: string;
  /** Date of every change and of the file. */
  readonly date: Instant;
  readonly meta: DocumentMeta;
}

/**
 * Writes the way from one text to another as native tracked changes of Word. Accepting all gives
 * the text after, rejecting all the text before.
 */
export async function renderRedline(
  before: DocumentTree,
  after: DocumentTree,
  options: RedlineOptions,
): Promise<Uint8Array> {
  throw new Error(`not yet: ${before.title} ${after.title} ${options.author}`);
}
