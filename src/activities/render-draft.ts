import { renderDocx } from '../documents/docx/render-docx.ts';
import { renderPdf } from '../documents/pdf/render-pdf.ts';
import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import { sha256Hex } from '../domain/evidence/sha256.ts';
import type { EngagementId, Instant } from '../domain/ids.ts';
import type { DocumentTree } from '../domain/memorandum/tree.ts';
import { type RenderedBytes, type RenderOnceDeps, renderOnce } from './render-once.ts';

export interface DraftRequest {
  readonly engagement: EngagementId;
  readonly tree: DocumentTree;
  readonly format: 'docx' | 'pdf';
  /** A draft while talks go on; a translation once the text is fixed in the other language. */
  readonly mark: 'draft' | 'translation';
  /** The turn that it shows; null before the first. */
  readonly turn: number | null;
  /** Of the file's metadata: the instant of the last event that it shows, never the clock's. */
  readonly date: Instant;
}

/**
 * The text as it stands, marked on every page for what it is. Kept by the tree's hash: the same text
 * asked twice is typeset once.
 */
export async function renderDraft(
  deps: RenderOnceDeps,
  { engagement, tree, format, mark, turn, date }: DraftRequest,
): Promise<RenderedBytes> {
  const textSha256 = sha256Hex(canonicalJson(tree));
  const key = `${engagement}-${mark}-${format}-${turn ?? 0}-${date}-${textSha256}`;
  const meta = { documentId: engagement, turn, textSha256 };
  const about = { key, engagement, kind: `memorandum-${format}`, turn, language: tree.language } as const;
  return renderOnce(deps, about, () =>
    format === 'docx' ? renderDocx(tree, { mark, date, meta }) : renderPdf(tree, { mark, date }),
  );
}
