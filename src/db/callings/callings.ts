import { desc, eq, inArray, sql } from 'drizzle-orm';
import type { Office } from '../../domain/engagement/calling.ts';
import type { CallingReadModel, EngagementReadModel } from '../../domain/engagement/read-models.ts';
import type { CallingId, EngagementId, PersonId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { type EngagementNames, readNames } from '../engagements/names.ts';
import { emailHash } from '../people/email-hash.ts';
import { callings } from '../schema/callings.ts';
import { engagements } from '../schema/engagements.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

/** Somebody from outside, as whoever calls them says. */
export interface CalledPerson {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly language: Language;
}

/**
 * Keeps who is called, before the engagement hears of the call. Again under the same id it changes
 * nothing: a request sent twice names one person.
 */
export async function keepCalled(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  call: {
    readonly calling: CallingId;
    readonly office: Office;
    readonly of: Pick<EngagementReadModel, 'engagement' | 'startup' | 'industrial'>;
    readonly called: CalledPerson;
  },
): Promise<void> {
  const { engagement, startup, industrial } = call.of;
  const [key, hash] = await Promise.all([
    keyring.dataKey({ kind: 'engagement', engagement }),
    emailHash(keyring, call.called.email),
  ]);
  await withActor(db, { kind: 'person', person }, (tx) =>
    tx
      .insert(callings)
      .values({
        callingId: call.calling,
        engagementId: engagement,
        startup,
        industrial,
        office: call.office,
        emailHash: hash,
        contact: key.seal(contactField(call.calling), JSON.stringify(call.called)),
        namedBy: person,
      })
      .onConflictDoNothing({ target: callings.callingId }),
  );
}

/** Who was called into an engagement, by call, as far as the viewer may know. Empty once its content is erased. */
export async function readCalled(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<ReadonlyMap<CallingId, CalledPerson>> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ calling: callings.callingId, contact: callings.contact })
      .from(callings)
      .where(eq(callings.engagementId, engagement)),
  );
  const found = new Map<CallingId, CalledPerson>();
  if (rows.length === 0) return found;
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'engagement', engagement }));
  if (key === null) return new Map();
  for (const row of rows) {
    const calling = row.calling as CallingId;
    found.set(calling, JSON.parse(key.open(contactField(calling), row.contact)));
  }
  return found;
}

/** A call that holds, as the one who is called sees it. */
export interface OwnCalling {
  readonly calling: CallingReadModel;
  readonly engagement: EngagementReadModel;
  readonly names: EngagementNames;
}

/** The calls of a person that hold now, the last first: those over, and those of one side alone, are not there. */
export async function readOwnCallings(
  db: Database,
  person: PersonId,
  calling?: CallingId,
): Promise<readonly OwnCalling[]> {
  const viewer: Viewer = { kind: 'called', person };
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ calling: callings.callingId, model: engagements.model })
      .from(callings)
      .innerJoin(engagements, eq(engagements.engagementId, callings.engagementId))
      // A call of an engagement in which another call of theirs holds does not hold for that.
      .where(
        sql`${callings.callingId} in (select calling from app.standing_calls(${callings.engagementId}))${
          calling === undefined ? sql`` : sql` and ${inArray(callings.callingId, [calling])}`
        }`,
      )
      .orderBy(desc(callings.namedAt)),
  );
  const namesOf = await readNames(
    db,
    viewer,
    rows.map(({ model }) => model),
  );
  return rows.flatMap(({ calling: id, model }) => {
    const stated = model.callings.find((one) => one.calling === id);
    return stated === undefined ? [] : [{ calling: stated, engagement: model, names: namesOf(model) }];
  });
}

function contactField(calling: CallingId): string {
  return `called/${calling}`;
}
