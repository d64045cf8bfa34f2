import { randomUUID } from 'node:crypto';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { CalendarDate, PersonId } from '../../domain/ids.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Side } from '../../domain/side.ts';
import type { Database } from '../database.ts';
import { type Refused, refuse } from '../refusals.ts';
import { offers } from '../schema/staff.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

/** An offer of the programme or of a partner, as it stood on the day it was checked. */
export interface Offer {
  readonly id: string;
  readonly title: Bilingual;
  readonly operator: string;
  readonly audience: Side | 'both';
  readonly url: string;
  /** Where it was read. */
  readonly source: string;
  readonly checkedOn: CalendarDate;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** Offers that hold on a day. An ended one is never shown. */
export async function listOffers(db: Database, viewer: Viewer, on: CalendarDate): Promise<readonly Offer[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(offers)
      .where(
        sql`${offers.validFrom} <= ${on}::date and (${offers.validTo} is null or ${offers.validTo} >= ${on}::date)`,
      )
      .orderBy(asc(offers.operator), asc(offers.offerId)),
  );
  return rows.map(toOffer);
}

/** Offers by their ids, those that have ended included: what was pointed to stays told. */
export async function readOffers(
  db: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Offer>> {
  if (ids.length === 0) return new Map();
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(offers)
      .where(inArray(offers.offerId, [...ids])),
  );
  return new Map(rows.map((row) => [row.offerId, toOffer(row)]));
}

/** Adds an offer to the catalogue. What changes is ended, and added anew: what an earlier intervention pointed to stays told. */
export async function addOffer(db: Database, officer: PersonId, offer: Omit<Offer, 'id'>): Promise<Offer> {
  const row = { offerId: randomUUID(), ...offer };
  await withActor(db, { kind: 'staff', person: officer }, (tx) => tx.insert(offers).values(row));
  return { id: row.offerId, ...offer };
}

/** Says until when an offer holds. Refuses `offer-unknown`, and `offer-dates` for a day before its first. */
export function endOffer(db: Database, officer: PersonId, id: string, validTo: CalendarDate): Promise<Offer | Refused> {
  return withActor(db, { kind: 'staff', person: officer }, async (tx) => {
    const [known] = await tx.select().from(offers).where(eq(offers.offerId, id));
    if (known === undefined) return refuse('offer-unknown');
    if (validTo < known.validFrom) return refuse('offer-dates');
    await tx.update(offers).set({ validTo }).where(eq(offers.offerId, id));
    return toOffer({ ...known, validTo });
  });
}

function toOffer(row: typeof offers.$inferSelect): Offer {
  return {
    id: row.offerId,
    title: row.title,
    operator: row.operator,
    audience: row.audience as Offer['audience'],
    url: row.url,
    source: row.source,
    checkedOn: row.checkedOn as CalendarDate,
    validFrom: row.validFrom as CalendarDate,
    validTo: row.validTo as CalendarDate | null,
  };
}
