import type { Sha256 } from '../domain/ids.ts';
import type { Files } from '../storage/open-files.ts';
import type { Documents, RenderedFile } from './ports.ts';

export interface RenderOnceDeps {
  readonly files: Pick<Files, 'of'>;
  readonly documents: Documents;
}

export interface RenderedBytes {
  readonly sha256: Sha256;
  readonly bytes: Uint8Array;
}

/**
 * Renders under a key, at most once as far as anybody can tell: a key that has its file gives it
 * back, else `render` runs, the file is stored, then its row. Two at once store the same bytes twice,
 * which is once.
 */
export async function renderOnce(
  { files, documents }: RenderOnceDeps,
  about: Omit<RenderedFile, 'sha256' | 'bytes'>,
  render: () => Promise<Uint8Array>,
): Promise<RenderedBytes> {
  const store = files.of(about.engagement);
  const known = await documents.find(about.key);
  const kept = known === null ? null : await store.get(known.sha256);
  if (known !== null && kept !== null) return { sha256: known.sha256, bytes: kept };
  const bytes = await render();
  const sha256 = await store.put(bytes);
  await documents.record({ ...about, sha256, bytes: bytes.length });
  return { sha256, bytes };
}
