import { canonicalJson } from '../../domain/evidence/canonical-json.ts';
import type { EngagementId, Instant, Sha256 } from '../../domain/ids.ts';
import { digest } from '../../storage/plain-files.ts';

/** One file of a dossier: what it is called and hashed is known before it is read. */
export interface DossierFile {
  /** Within the archive: ASCII, folders by `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly load: () => Promise<Uint8Array>;
}

/** All files of an engagement that both sides share, in the order of the archive. */
export interface Dossier {
  readonly files: readonly DossierFile[];
  /** Of the manifest, which names every other file by its hash. */
  readonly sha256: Sha256;
}

/** Tells programs that read a manifest which form it has. */
const MANIFEST_FORMAT = 'entente-dossier/1';

/** A text made for the dossier. */
export function textFile(path: string, text: string): DossierFile {
  return bytesFile(path, new TextEncoder().encode(text));
}

export function bytesFile(path: string, bytes: Uint8Array): DossierFile {
  return { path, bytes: bytes.length, sha256: digest(bytes), load: async () => bytes };
}

/** Puts the manifest first: whoever unpacks checks the rest by it. `seq` and `asOf` are of the last entry of the journal. */
export function withManifest(
  of: { readonly engagement: EngagementId; readonly seq: number; readonly asOf: Instant },
  files: readonly DossierFile[],
): Dossier {
  const listed = files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
  const manifest = { format: MANIFEST_FORMAT, ...of, files: listed };
  const inCanonicalOrder: unknown = JSON.parse(canonicalJson(manifest));
  const first = textFile('manifest.json', `${JSON.stringify(inCanonicalOrder, null, 2)}\n`);
  return { files: [first, ...files], sha256: first.sha256 };
}
