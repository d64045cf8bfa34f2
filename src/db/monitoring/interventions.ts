import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { parisDate } from '../../domain/calendar/paris-time.ts';
import type { EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { InterventionKind } from '../../domain/monitoring/signals/actions.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant, toInstantOrNull } from '../instant.ts';
import { journalKey } from '../journal/whole-journal.ts';
import { type Refused, refuse } from '../refusals.ts';
import { interventions, staffNotes } from '../schema/staff.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, type Transaction, withActor } from '../with-actor.ts';

/** What the programme did about an engagement, and what came of it. */
export interface Intervention {
  readonly id: string;
  readonly engagement: EngagementId;
  readonly kind: InterventionKind;
  readonly at: Instant;
  /** Null for what the programme does by itself. */
  readonly by: PersonId | null;
  readonly offer: string | null;
  readonly lotDay: number | null;
  /** The first step forward after it. */
  readonly movedAt: Instant | null;
}

export interface NewIntervention {
  readonly kind: InterventionKind;
  readonly offer?: string | undefined;
  /** For the staff alone. */
  readonly note?: string | undefined;
}

/**
 * Records what an officer does about an engagement, with the note; a reminder leaves as mails to those who are
 * awaited, an offer as mails to those on both sides who may take it up, and of a call nothing leaves. Refuses `not-found` for an engagement of which nothing is told or whose key was
 * destroyed, and `engagement-over` for one that has ended.
 */
export async function intervene(
  db: Database,
  keyring: Keyring,
  officer: PersonId,
  engagement: EngagementId,
  { kind, offer, note }: NewIntervention,
): Promise<Intervention | Refused> {
  const key = await journalKey(keyring, engagement);
  if (key === null) return refuse('not-found');
  return withActor(db, { kind: 'staff', person: officer }, async (tx) => {
    const [row] = await tx.execute<{ awaiting: string; open: boolean }>(
      sql`select awaiting, open from followed where engagement_id = ${engagement}`,
    );
    if (row === undefined) return refuse('not-found');
    if (!row.open) return refuse('engagement-over');
    if (offer !== undefined && !(await isOffered(tx, offer))) return refuse('offer-unknown');
    const at = new Date();
    const id = randomUUID();
    const made = { interventionId: id, engagementId: engagement, kind, at, by: officer, awaiting: row.awaiting };
    await tx.insert(interventions).values({ ...made, offerId: offer ?? null });
    if (kind === 'remind') await mailAwaited(tx, id, engagement);
    else if (kind !== 'call') await mailOffer(tx, id, engagement, kind);
    if (note !== undefined) {
      const content = key.seal(noteField(id), note);
      await tx
        .insert(staffNotes)
        .values({ noteId: id, engagementId: engagement, interventionId: id, author: officer, at, content });
    }
    return { id, engagement, kind, at: toInstant(at), by: officer, offer: offer ?? null, lotDay: null, movedAt: null };
  });
}

/** Those who are awaited when the mail leaves are reminded as by any delay. */
export async function mailAwaited(tx: Transaction, intervention: string, engagement: EngagementId): Promise<void> {
  await tx.execute(sql`
    insert into outbox (key, topic, engagement_id, payload)
    values (${`intervention-${intervention}`}, 'engagement-event', ${engagement}, '{"type":"reminder-due"}')`);
}

/** Both sides hear of an offer at the same moment. */
async function mailOffer(tx: Transaction, intervention: string, engagement: EngagementId, kind: string): Promise<void> {
  await tx.execute(sql`
    insert into outbox (key, topic, engagement_id, payload)
    values (${`intervention-${intervention}`}, 'engagement-event', ${engagement},
            ${JSON.stringify({ type: 'programme-offers', kind })}::jsonb)`);
}

/** What was done about these, the latest first. Both sides may read it of their own; notes stay with the staff. */
export async function readInterventions(
  db: Database,
  viewer: Viewer,
  of: readonly EngagementId[],
): Promise<readonly Intervention[]> {
  if (of.length === 0) return [];
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(interventions)
      .where(sql`${interventions.engagementId} = any (${`{${of.join(',')}}`}::uuid[])`)
      .orderBy(sql`${interventions.at} desc, ${interventions.interventionId}`),
  );
  return rows.map((row) => ({
    id: row.interventionId,
    engagement: row.engagementId as EngagementId,
    kind: row.kind as InterventionKind,
    at: toInstant(row.at),
    by: row.by as PersonId | null,
    offer: row.offerId,
    lotDay: row.lotDay,
    movedAt: toInstantOrNull(row.movedAt),
  }));
}

/** Under this name a note is sealed. */
export function noteField(note: string): string {
  return `staff-note/${note}`;
}

async function isOffered(tx: Transaction, offer: string): Promise<boolean> {
  // The day of Paris, as the catalogue counts: the server's own day begins an hour or two later.
  const today = parisDate(toInstant(new Date()));
  const rows = await tx.execute(sql`
    select from offers where offer_id = ${offer} and valid_from <= ${today}::date
       and (valid_to is null or valid_to >= ${today}::date)`);
  return rows.length > 0;
}
