import { renderPdf } from '../documents/pdf/render-pdf.ts';
import type { NdaReadModel } from '../domain/engagement/read-models.ts';
import type { EngagementId } from '../domain/ids.ts';
import type { DocumentTree } from '../domain/memorandum/tree.ts';
import { type RenderedBytes, type RenderOnceDeps, renderOnce } from './render-once.ts';

/** The confidentiality agreement as a PDF: marked as a draft on each page until both sides have signed it. */
export async function renderNda(
  deps: RenderOnceDeps,
  engagement: EngagementId,
  { status, sentAt, textSha256 }: Pick<NdaReadModel, 'status' | 'sentAt' | 'textSha256'>,
  tree: DocumentTree,
): Promise<RenderedBytes> {
  const mark = status === 'executed' ? 'final' : 'draft';
  const key = `${engagement}-nda-${mark}-${sentAt}-${textSha256}`;
  const about = { key, engagement, kind: 'nda-pdf', turn: null, language: tree.language } as const;
  return renderOnce(deps, about, () => renderPdf(tree, { mark, date: sentAt }));
}
