import { renderRedline } from '../documents/redline/render-redline.ts';
import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import { sha256Hex } from '../domain/evidence/sha256.ts';
import type { EngagementId, Instant } from '../domain/ids.ts';
import type { DocumentTree } from '../domain/memorandum/tree.ts';
import { type RenderedBytes, type RenderOnceDeps, renderOnce } from './render-once.ts';

export interface RedlineRequest {
  readonly engagement: EngagementId;
  readonly before: DocumentTree;
  readonly after: DocumentTree;
  /** The later turn. */
  readonly turn: number | null;
  /** Shown as the author of the changes: a side, never a person. */
  readonly author: string;
  /** The instant of the later turn, never the clock's. */
  readonly date: Instant;
}

/** What changed between two turns, as Word's own tracked changes. Kept by the hashes of both texts. */
export async function renderRedlineBetween(
  deps: RenderOnceDeps,
  { engagement, before, after, turn, author, date }: RedlineRequest,
): Promise<RenderedBytes> {
  const textSha256 = sha256Hex(canonicalJson(after));
  const both = sha256Hex(canonicalJson({ before: sha256Hex(canonicalJson(before)), after: textSha256, author }));
  const key = `${engagement}-redline-${turn ?? 0}-${date}-${both}`;
  const about = { key, engagement, kind: 'redline-docx', turn, language: after.language } as const;
  return renderOnce(deps, about, () =>
    renderRedline(before, after, { author, date, meta: { documentId: engagement, turn, textSha256 } }),
  );
}
