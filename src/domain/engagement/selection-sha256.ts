import { canonicalJson } from '../evidence/canonical-json.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import type { ClauseId, LibraryHash, Sha256 } from '../ids.ts';
import type { ClauseSelection } from '../memorandum/selection.ts';

/** Keeps these bytes from being read as anything else that the product hashes. */
const DOMAIN = 'entente/selection/v1\n';

/**
 * What consent to a clause binds to: the clause, all that was selected for it, and the library whose
 * words those choices mean. The same choice in another library is another text, hence another hash.
 * Throws `CanonicalJsonError` for a selection without canonical form, which `admit` refuses.
 */
export function selectionSha256(clause: ClauseId, selection: ClauseSelection, libraryHash: LibraryHash): Sha256 {
  return sha256Hex(DOMAIN + canonicalJson({ clause, selection, libraryHash }));
}
