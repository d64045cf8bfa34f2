import { eq, sql } from 'drizzle-orm';
import type { CommandId, EngagementId, PersonId, Sha256 } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../database.ts';
import { commandLedger, commandRefusals } from '../schema/commands.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

export type CommandOutcome =
  | {
      readonly status: 'recorded';
      readonly engagement: EngagementId;
      readonly bodySha256: Sha256;
      readonly rev: number;
      readonly seq: number;
    }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  /** Not in the journal: not accepted, or not yet. */
  | { readonly status: 'unknown' };

/** What became of a command, from the journal's ledger: never `recorded` before it is. */
export async function commandOutcome(db: Database, viewer: Viewer, command: CommandId): Promise<CommandOutcome> {
  const [ledger, refusals] = await readAs(db, viewer, (tx) =>
    Promise.all([
      tx.select().from(commandLedger).where(eq(commandLedger.commandId, command)),
      tx.select().from(commandRefusals).where(eq(commandRefusals.commandId, command)),
    ]),
  );
  const [row] = ledger;
  if (row !== undefined) {
    const { engagementId, bodySha256, rev, seq } = row;
    return { status: 'recorded', engagement: engagementId as EngagementId, bodySha256: bodySha256 as Sha256, rev, seq };
  }
  const [refused] = refusals;
  return refused === undefined ? { status: 'unknown' } : { status: 'refused', refusal: refused.refusal };
}

/** How long a late refusal may be asked for. */
const KEPT_HOURS = 24;

/**
 * Keeps a refusal that came after the request was answered 202, for whoever asks again. The same key
 * may still be sent again and be accepted: then the ledger's answer stands.
 */
export async function keepRefusal(db: Database, person: PersonId, command: CommandId, refusal: Refusal): Promise<void> {
  await withActor(db, { kind: 'person', person }, async (tx) => {
    await tx.delete(commandRefusals).where(sql`refused_at < now() - make_interval(hours => ${KEPT_HOURS})`);
    await tx.insert(commandRefusals).values({ commandId: command, personId: person, refusal }).onConflictDoNothing();
  });
}
