import type { Instant } from '../../domain/ids.ts';
import { attributedDiff } from '../../domain/memorandum/diff/attributed-diff.ts';
import type { DocumentTree } from '../../domain/memorandum/tree.ts';
import { docxFlow } from '../docx/docx-flow.ts';
import type { DocumentMeta } from '../docx/render-docx.ts';
import { writeWordFile } from '../docx/word-file.ts';

/** A version of the text: who made it, and when. */
export interface Revision {
  readonly tree: DocumentTree;
  /** Shown as the author of the changes that it brought in. */
  readonly author: string;
  readonly date: Instant;
}

/**
 * Writes the way from one text to the last of those that followed as native tracked changes of Word (ECMA-376
 * part 1, 17.13.5): words, paragraphs, rows, each under the author and date of the version that brought it in.
 * Accepting all gives the last text, rejecting all the first. Always marked as a draft: a redline is never
 * what is signed.
 *
 * @param revisions - at least one, oldest first
 * @param meta - of the last text
 */
export async function renderRedline(
  before: DocumentTree,
  revisions: readonly Revision[],
  meta: DocumentMeta,
): Promise<Uint8Array> {
  const last = revisions.at(-1);
  if (last === undefined) throw new Error('A redline leads to a text.');
  const steps = revisions.map(({ tree }, origin) => ({ origin, flow: docxFlow(tree) }));
  return await writeWordFile({
    tree: last.tree,
    blocks: attributedDiff(docxFlow(before), steps),
    mark: 'draft',
    tracking: true,
    author: last.author,
    date: last.date,
    revisers: new Map(revisions.entries()),
    meta,
  });
}
