import type { EngagementId, Sha256 } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import { chainHash, type EntryHeader, GENESIS_HASH } from './chain.ts';
import { opens } from './commitment.ts';
import { isSha256 } from './sha256.ts';

/** An entry as the journal holds it, with its content when the reader may have it. */
export interface ChainEntry extends EntryHeader {
  readonly hash: Sha256;
  /** Salt and content of the body's commitment; absent when erased or not for this reader. */
  readonly body?: { readonly salt: string; readonly value: unknown };
  readonly actor?: { readonly salt: string; readonly value: unknown };
}

export type ChainFaultCode =
  | 'other-engagement'
  | 'missing-entry'
  | 'repeated-entry'
  | 'broken-link'
  | 'altered-entry'
  | 'altered-body'
  | 'altered-actor'
  | 'time-backwards'
  | 'revision-backwards'
  | 'cut-short';

/** The first entry that does not hold, and why. */
export interface ChainFault {
  /** Its own number, or the number that was expected when it is missing. */
  readonly seq: number;
  readonly code: ChainFaultCode;
  readonly message: Bilingual;
}

export type ChainVerdict =
  | {
      readonly valid: true;
      readonly entries: number;
      readonly head: { readonly seq: number; readonly hash: Sha256 };
      /** Bodies that were opened and matched; the others are proved to exist only. */
      readonly opened: number;
    }
  | { readonly valid: false; readonly fault: ChainFault };

/**
 * Checks one engagement's journal from its first entry: numbers without gap, each entry naming the
 * hash of the one before, each hash recomputed, each content that is given matching its commitment,
 * time and revision never going back. With `head` (from a backup, a certificate, the other party)
 * it also tells a journal whose end was cut off. The first fault is named; what follows it is not judged.
 */
export function verifyChain(
  engagement: EngagementId,
  entries: Iterable<ChainEntry>,
  head?: { readonly seq: number; readonly hash: Sha256 },
): ChainVerdict {
  let previous: ChainEntry | null = null;
  let opened = 0;
  for (const entry of entries) {
    const code = faultOf(engagement, entry, previous);
    if (code !== null) return failed(placeOf(code, entry, previous), code);
    if (head !== undefined && entry.seq === head.seq && entry.hash !== head.hash)
      return failed(entry.seq, 'altered-entry');
    if (entry.body !== undefined) opened += 1;
    previous = entry;
  }
  const seq = previous?.seq ?? 0;
  if (head !== undefined && seq < head.seq) return failed(seq + 1, 'cut-short');
  return { valid: true, entries: seq, head: { seq, hash: previous?.hash ?? GENESIS_HASH }, opened };
}

function faultOf(engagement: EngagementId, entry: ChainEntry, previous: ChainEntry | null): ChainFaultCode | null {
  if (entry.engagement !== engagement) return 'other-engagement';
  // An altered row may hold anything at all, even what cannot be compared.
  if (!Number.isSafeInteger(entry.seq)) return 'altered-entry';
  const expected = (previous?.seq ?? 0) + 1;
  if (entry.seq > expected) return 'missing-entry';
  if (entry.seq < expected) return 'repeated-entry';
  if (entry.previous !== (previous?.hash ?? GENESIS_HASH)) return 'broken-link';
  if (!isSha256(entry.hash) || hashOf(entry) !== entry.hash) return 'altered-entry';
  if (entry.body !== undefined && !opens(entry.bodyCommitment, entry.body.salt, entry.body.value))
    return 'altered-body';
  if (entry.actor !== undefined && !opens(entry.actorCommitment, entry.actor.salt, entry.actor.value)) {
    return 'altered-actor';
  }
  if (previous !== null && entry.at < previous.at) return 'time-backwards';
  if (previous !== null && entry.rev < previous.rev) return 'revision-backwards';
  return null;
}

/** The entry to name: the missing one, or this one; by its place when its own number is none. */
function placeOf(code: ChainFaultCode, entry: ChainEntry, previous: ChainEntry | null): number {
  const expected = (previous?.seq ?? 0) + 1;
  return code === 'missing-entry' || !Number.isSafeInteger(entry.seq) ? expected : entry.seq;
}

/** An altered row may hold anything at all; whatever has no hash has not this one. */
function hashOf(entry: ChainEntry): Sha256 | null {
  try {
    return chainHash(entry);
  } catch {
    return null;
  }
}

function failed(seq: number, code: ChainFaultCode): ChainVerdict {
  const { fr, en } = SENTENCES[code];
  const message = { fr: `Inscription ${seq} : ${fr}`, en: `Entry ${seq}: ${en}` };
  return { valid: false, fault: { seq, code, message } };
}

const SENTENCES: { readonly [code in ChainFaultCode]: Bilingual } = {
  'other-engagement': { fr: 'elle appartient à un autre dossier.', en: 'it belongs to another engagement.' },
  'missing-entry': { fr: 'elle manque.', en: 'it is missing.' },
  'repeated-entry': { fr: 'son numéro a déjà servi.', en: 'its number was used before.' },
  'broken-link': {
    fr: 'elle ne désigne pas l’inscription précédente par son empreinte.',
    en: 'it does not name the entry before it by its hash.',
  },
  'altered-entry': {
    fr: 'son empreinte n’est pas celle de son contenu : elle a été modifiée.',
    en: 'its hash is not that of what it holds: it was altered.',
  },
  'altered-body': {
    fr: 'son texte ne correspond pas à l’engagement cryptographique inscrit.',
    en: 'its text does not match the commitment on record.',
  },
  'altered-actor': {
    fr: 'son auteur ne correspond pas à l’engagement cryptographique inscrit.',
    en: 'its author does not match the commitment on record.',
  },
  'time-backwards': { fr: 'elle est datée d’avant la précédente.', en: 'it is dated before the one before it.' },
  'revision-backwards': {
    fr: 'sa révision est inférieure à la précédente.',
    en: 'its revision is lower than the one before it.',
  },
  'cut-short': {
    fr: 'elle manque, ainsi que la suite : la fin du journal a été retirée.',
    en: 'it is missing with all that followed: the end of the journal was removed.',
  },
};
