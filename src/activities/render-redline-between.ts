import { type Revision, renderRedline } from '../documents/redline/render-redline.ts';
import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import { sha256Hex } from '../domain/evidence/sha256.ts';
import type { EngagementId } from '../domain/ids.ts';
import type { DocumentTree } from '../domain/memorandum/tree.ts';
import { type RenderedBytes, type RenderOnceDeps, renderOnce } from './render-once.ts';

export interface RedlineRequest {
  readonly engagement: EngagementId;
  readonly before: DocumentTree;
  /** The texts since, the last one being the text after. Authors are sides, never persons; dates those of the turns, never the clock's. */
  readonly revisions: readonly Revision[];
  /** The later turn. */
  readonly turn: number | null;
}

/** What changed between two turns, as Word's own tracked changes, each under the side and the day of the turn that brought it. Kept by the hashes of all texts. */
export async function renderRedlineBetween(
  deps: RenderOnceDeps,
  { engagement, before, revisions, turn }: RedlineRequest,
): Promise<RenderedBytes> {
  const texts = revisions.map(({ tree, author, date }) => ({ text: sha256Hex(canonicalJson(tree)), author, date }));
  const last = texts.at(-1);
  if (last === undefined) throw new Error('A redline leads to a text.');
  const all = sha256Hex(canonicalJson({ before: sha256Hex(canonicalJson(before)), texts }));
  const key = `${engagement}-redline-${turn ?? 0}-${last.date}-${all}`;
  const about = { key, engagement, kind: 'redline-docx', turn, language: before.language } as const;
  return renderOnce(deps, about, () =>
    renderRedline(before, revisions, { documentId: engagement, turn, textSha256: last.text }),
  );
}
