import * as z from 'zod';
import type { Event, RecordedEvent } from '../../domain/engagement/event.ts';
import { type ChainEntry, verifyChain } from '../../domain/evidence/verify-chain.ts';
import type { EngagementId, Sha256 } from '../../domain/ids.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { JournalHead } from '../../protocol/activities.ts';
import { JOURNAL_FORMAT } from './export-journal.ts';
import { sealFault } from './seal-fault.ts';

export type ExportVerdict =
  | {
      readonly kind: 'valid';
      readonly engagement: EngagementId;
      readonly head: JournalHead;
      readonly entries: number;
      readonly opened: number;
      readonly chain: readonly ChainEntry[];
    }
  | { readonly kind: 'invalid'; readonly seq: number; readonly code: string; readonly message: Bilingual }
  /** Not a journal of ours at all. */
  | { readonly kind: 'unreadable'; readonly code: string; readonly message: Bilingual };

const opening = z.object({ salt: z.string(), value: z.unknown() });

/** Loose in what the chain itself judges, strict in what it needs to judge. */
const shape = z.object({
  format: z.literal(JOURNAL_FORMAT),
  engagement: z.string(),
  head: z.object({ seq: z.number(), hash: z.string() }),
  entries: z
    .array(
      z.object({
        engagement: z.string(),
        seq: z.number(),
        rev: z.number(),
        n: z.number(),
        type: z.string(),
        at: z.string(),
        commandId: z.string().nullable(),
        actorCommitment: z.string(),
        bodyCommitment: z.string(),
        previous: z.string(),
        hash: z.string(),
        actor: opening.optional(),
        body: opening.optional(),
      }),
    )
    .max(1_000_000),
});

/** Checks a `journal.json` that anybody may have made: chain, commitments, seals, and its own head. Never throws on what it reads. */
export function verifyExportedJournal(text: string): ExportVerdict {
  const parsed = shape.safeParse(parseJson(text));
  if (!parsed.success) return unreadable(parsed.error.issues[0]?.path.join('/') ?? '');
  const { engagement, head, entries } = parsed.data;
  // Brands exist for the compiler; whether the strings are hashes and ids is what is judged next.
  const chain = entries as unknown as readonly ChainEntry[];
  const expected = { seq: head.seq, hash: head.hash as Sha256 };
  const verdict = verifyChain(engagement as EngagementId, chain, expected);
  if (!verdict.valid) return { kind: 'invalid', ...verdict.fault };
  if (verdict.head.seq !== head.seq) return invalid(head.seq, 'head-mismatch');
  const events = chain.flatMap((entry) => recordedOf(entry));
  const mislabelled = events.find((event, index) => event.event.type !== chain[index]?.type);
  if (mislabelled !== undefined && events.length === chain.length) return invalid(mislabelled.seq, 'altered-label');
  const broken = sealFaultOf(events);
  if (broken !== null) return invalid(broken, 'seal-mismatch');
  return {
    kind: 'valid',
    engagement: engagement as EngagementId,
    head: verdict.head,
    entries: verdict.entries,
    opened: verdict.opened,
    chain,
  };
}

/** Content that matches its commitment has the form that we once gave it; a forged one was refused above. */
function recordedOf(entry: ChainEntry): RecordedEvent[] {
  if (entry.body === undefined || entry.actor === undefined) return [];
  const { seq, rev, n, at, commandId } = entry;
  const event = entry.body.value as Event | null;
  if (typeof event !== 'object' || event === null || typeof event.type !== 'string') return [];
  return [{ seq, rev, n, at, commandId, actor: entry.actor.value as RecordedEvent['actor'], event }];
}

/** A chain made from the start by somebody else may hold anything under a known type: then its seals prove nothing. */
function sealFaultOf(events: readonly RecordedEvent[]): number | null {
  try {
    return sealFault(events);
  } catch {
    return events.find((event) => event.event.type === 'turn-sent')?.seq ?? 1;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function invalid(seq: number, code: keyof typeof SENTENCES): ExportVerdict {
  const { fr, en } = SENTENCES[code];
  return { kind: 'invalid', seq, code, message: { fr: `Inscription ${seq} : ${fr}`, en: `Entry ${seq}: ${en}` } };
}

function unreadable(where: string): ExportVerdict {
  const at = where === '' ? '' : ` (${where})`;
  return {
    kind: 'unreadable',
    code: 'not-a-journal',
    message: {
      fr: `Ce fichier n’est pas un journal exporté par Entente${at}.`,
      en: `This file is not a journal exported by Entente${at}.`,
    },
  };
}

const SENTENCES = {
  'head-mismatch': {
    fr: 'ce n’est pas la dernière inscription que le fichier annonce.',
    en: 'it is not the last entry that the file announces.',
  },
  'altered-label': { fr: 'sa nature n’est pas celle de son contenu.', en: 'its type is not that of its content.' },
  'seal-mismatch': {
    fr: 'le tour révélé n’est pas celui qui avait été scellé.',
    en: 'the revealed turn is not the one that was sealed.',
  },
} as const satisfies { readonly [code: string]: Bilingual };
