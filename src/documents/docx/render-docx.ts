import type { Instant, Sha256 } from '../../domain/ids.ts';
import type { DocumentTree } from '../../domain/memorandum/tree.ts';

/** What identifies the text that was sent: kept in the file's custom properties, read back from a returned draft. */
export interface DocumentMeta {
  readonly documentId: string;
  /** The turn of negotiation the text belongs to; null before the first. */
  readonly turn: number | null;
  /** SHA-256 of the tree as canonical JSON. */
  readonly textSha256: Sha256;
}

export interface DocxOptions {
  /** `draft` prints the draft mark on every page and switches change tracking on. */
  readonly mark: 'draft' | 'final';
  /** Written as creation and modification date: the same tree and date give the same bytes. */
  readonly date: Instant;
  readonly meta: DocumentMeta;
  readonly author?: string;
}

/** Writes the text as a Word document (ECMA-376 transitional). Deterministic: no clock, no random id. */
export async function renderDocx(tree: DocumentTree, options: DocxOptions): Promise<Uint8Array> {
  throw new Error(`not yet: ${tree.title} ${options.mark}`);
}
