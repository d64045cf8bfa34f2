import { asc, eq, sql } from 'drizzle-orm';
import { JournalFault } from '../../domain/engagement/evolve.ts';
import { verifyChain } from '../../domain/evidence/verify-chain.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { DataKey, Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { JournalHead } from '../../protocol/activities.ts';
import type { Database } from '../database.ts';
import { engagements } from '../schema/engagements.ts';
import { journal } from '../schema/journal.ts';
import { snapshot, type Transaction } from '../with-actor.ts';
import { compareReadModels } from './compare-read-models.ts';
import { fold } from './fold.ts';
import { readEntries, type StoredEntry } from './read-entries.ts';
import { sealFault } from './seal-fault.ts';

/** The first fault of one engagement: which entry, which rule, what differs. */
export interface JournalFinding {
  readonly engagement: EngagementId;
  /** Number of the entry; null when the journal holds and a read model does not. */
  readonly seq: number | null;
  readonly code: string;
  readonly message: Bilingual;
}

export interface JournalReport {
  readonly valid: boolean;
  readonly engagements: number;
  readonly entries: number;
  /** Entries whose content was opened and matched its commitment. */
  readonly opened: number;
  /** Engagements whose content was erased: their chain is proved, their content is gone. */
  readonly erased: number;
  readonly heads: readonly (JournalHead & { readonly engagement: EngagementId })[];
  readonly faults: readonly JournalFinding[];
}

/**
 * Checks the journal, of one engagement or of all: numbers, links, hashes, commitments, then that
 * folding the opened events gives exactly the read models. Names the first altered row of each
 * engagement. One consistent picture is judged; commands go on meanwhile.
 */
export async function verifyJournal(db: Database, keyring: Keyring, only?: EngagementId): Promise<JournalReport> {
  const checked = [];
  for (const engagement of only === undefined ? await engagementIds(db) : [only]) {
    checked.push(await verifyOne(db, keyring, engagement));
  }
  const faults = checked.flatMap((one) => (one.fault === null ? [] : [one.fault]));
  return {
    valid: faults.length === 0,
    engagements: checked.length,
    entries: checked.reduce((sum, one) => sum + one.head.seq, 0),
    opened: checked.reduce((sum, one) => sum + one.opened, 0),
    erased: checked.filter((one) => one.erased).length,
    heads: checked.map((one) => ({ engagement: one.engagement, ...one.head })),
    faults,
  };
}

interface Checked {
  readonly engagement: EngagementId;
  readonly head: JournalHead;
  readonly opened: number;
  readonly erased: boolean;
  readonly fault: JournalFinding | null;
}

async function verifyOne(db: Database, keyring: Keyring, engagement: EngagementId): Promise<Checked> {
  const key = await auditKey(keyring, engagement);
  return snapshot(db, async (tx) => {
    const entries = await readEntries(tx, engagement, key);
    const last = entries.at(-1)?.chain;
    const head = { seq: entries.length, hash: last?.hash ?? ('0'.repeat(64) as JournalHead['hash']) };
    const opened = entries.filter((entry) => entry.body === 'opened').length;
    const fault = await firstFault(tx, engagement, entries, key);
    return { engagement, head, opened, erased: key === null, fault };
  });
}

async function firstFault(
  tx: Transaction,
  engagement: EngagementId,
  entries: readonly StoredEntry[],
  key: DataKey | null,
): Promise<JournalFinding | null> {
  const verdict = verifyChain(
    engagement,
    entries.map((entry) => entry.chain),
  );
  // A row that does not open has no content to compare: it may come before what the chain finds.
  const unopened = entries.find((entry) => entry.body === 'missing' || entry.body === 'damaged');
  if (!verdict.valid && (unopened === undefined || verdict.fault.seq <= unopened.chain.seq)) {
    return { engagement, ...verdict.fault };
  }
  if (unopened !== undefined) return bodyFault(engagement, unopened);
  const mislabelled = entries.find((entry) => entry.recorded !== null && !labelled(entry));
  if (mislabelled !== undefined) return named(engagement, mislabelled.chain.seq, 'altered-label');
  const [model] = await tx
    .select({ seq: engagements.seq })
    .from(engagements)
    .where(eq(engagements.engagementId, engagement));
  if ((model?.seq ?? 0) > entries.length) return named(engagement, entries.length + 1, 'cut-short');
  if (key === null || entries.length === 0) return null;
  return contentFault(tx, engagement, entries, key);
}

/** Faults that only content shows: broken seals, events that do not follow, read models that differ. */
async function contentFault(
  tx: Transaction,
  engagement: EngagementId,
  entries: readonly StoredEntry[],
  key: DataKey,
): Promise<JournalFinding | null> {
  const events = entries.flatMap((entry) => (entry.recorded === null ? [] : [entry.recorded]));
  const broken = sealFault(events);
  if (broken !== null) return named(engagement, broken, 'seal-mismatch');
  try {
    const folded = fold(events);
    if (folded === null) return null;
    const difference = await compareReadModels(tx, key, engagement, events, folded);
    if (difference === null) return null;
    const { fr, en } = DIFFERENCES[difference.kind];
    return {
      engagement,
      seq: null,
      code: `read-model-${difference.kind}`,
      message: { fr: `« ${difference.what} » : ${fr}`, en: `${difference.what}: ${en}` },
    };
  } catch (error) {
    if (!(error instanceof JournalFault)) throw error;
    return { ...named(engagement, null, 'does-not-follow'), message: { fr: error.message, en: error.message } };
  }
}

async function engagementIds(db: Database): Promise<EngagementId[]> {
  const rows = await snapshot(db, (tx) =>
    tx
      .select({ id: sql<string>`engagement_id` })
      .from(sql`(select engagement_id from ${journal} union select engagement_id from ${engagements}) as known`)
      .orderBy(asc(sql`engagement_id`)),
  );
  return rows.map((row) => row.id as EngagementId);
}

/** The key as it stands, not as remembered: an auditor must see an erasure at once. */
function auditKey(keyring: Keyring, engagement: EngagementId): Promise<DataKey | null> {
  return unlessDestroyed(keyring.standingKey({ kind: 'engagement', engagement }));
}

/** Whether the header's plain words are those of its content. */
function labelled(entry: StoredEntry): boolean {
  const { recorded } = entry;
  if (recorded === null) return true;
  const side = recorded.actor.kind === 'person' ? recorded.actor.side : null;
  return entry.chain.type === recorded.event.type && entry.side === side;
}

function bodyFault(engagement: EngagementId, entry: StoredEntry): JournalFinding {
  return named(engagement, entry.chain.seq, entry.body === 'missing' ? 'missing-body' : 'altered-body');
}

function named(engagement: EngagementId, seq: number | null, code: keyof typeof SENTENCES): JournalFinding {
  const { fr, en } = SENTENCES[code];
  const message = seq === null ? { fr, en } : { fr: `Inscription ${seq} : ${fr}`, en: `Entry ${seq}: ${en}` };
  return { engagement, seq, code, message };
}

const SENTENCES = {
  'missing-body': { fr: 'son contenu scellé a disparu.', en: 'its sealed content is gone.' },
  'altered-body': { fr: 'son contenu scellé a été modifié.', en: 'its sealed content was altered.' },
  'altered-label': {
    fr: 'sa nature ou sa partie n’est pas celle de son contenu : elle a été modifiée.',
    en: 'its type or side is not that of its content: it was altered.',
  },
  'cut-short': {
    fr: 'elle manque, ainsi que la suite : la fin du journal a été retirée.',
    en: 'it is missing with all that followed: the end of the journal was removed.',
  },
  'seal-mismatch': {
    fr: 'le tour révélé n’est pas celui qui avait été scellé.',
    en: 'the revealed turn is not the one that was sealed.',
  },
  'does-not-follow': { fr: 'les faits ne se suivent pas.', en: 'the events do not follow.' },
} as const satisfies { readonly [code: string]: Bilingual };

const DIFFERENCES: { readonly [kind in 'altered' | 'missing' | 'extra']: Bilingual } = {
  altered: { fr: 'ne correspond pas au journal.', en: 'is not what the journal says.' },
  missing: { fr: 'manque, alors que le journal le contient.', en: 'is missing, though the journal has it.' },
  extra: { fr: 'ne figure pas au journal.', en: 'is not in the journal.' },
};
