import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant, toInstantOrNull } from '../instant.ts';
import { journalKey } from '../journal/whole-journal.ts';
import { type Refused, refuse } from '../refusals.ts';
import { glassGrants, glassLooks, glassRequests } from '../schema/break-glass.ts';
import { ENGINE, type Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

/** An incident is looked into in an afternoon; longer is asked for anew. */
const LASTS_HOURS = 4;
/** A request that nobody granted within a day was not urgent. */
const WAITS_HOURS = 24;
const HOUR_MS = 3_600_000;

/** A request to open what both sides share, as the staff and both sides read it. */
export interface GlassRequest {
  readonly id: string;
  readonly engagement: EngagementId;
  readonly askedBy: PersonId;
  readonly askedAt: Instant;
  readonly reason: string;
  readonly grantedBy: PersonId | null;
  /** How long it is open; null while nobody granted it. */
  readonly until: Instant | null;
  readonly looks: readonly Instant[];
}

/** Asks to open an engagement, for a reason that both sides will read; those who may grant it are told by mail. Refuses `not-found`. */
export async function askBreakGlass(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  engagement: EngagementId,
  reason: string,
): Promise<{ readonly id: string } | Refused> {
  const key = await journalKey(keyring, engagement);
  if (key === null) return refuse('not-found');
  return withActor(db, { kind: 'staff', person }, async (tx) => {
    const known = await tx.execute(sql`select from engagements where engagement_id = ${engagement}`);
    if (known.length === 0) return refuse('not-found');
    const requestId = randomUUID();
    const sealed = key.seal(reasonField(requestId), reason);
    const asked = { requestId, engagementId: engagement, askedBy: person, askedAt: new Date(), reason: sealed };
    await tx.insert(glassRequests).values(asked);
    const payload = JSON.stringify({ type: 'glass-asked', request: requestId, by: person });
    await tx.execute(sql`
      insert into outbox (key, topic, engagement_id, payload)
      values (${`glass-asked-${requestId}`}, 'engagement-event', ${engagement}, ${payload}::jsonb)`);
    return { id: requestId };
  });
}

/**
 * The second person opens it, for four hours; both sides are told by mail. Refuses `not-found`, `glass-own`
 * for who asked, and `glass-over` for what was granted already or asked more than a day ago.
 */
export function grantBreakGlass(
  db: Database,
  person: PersonId,
  id: string,
): Promise<{ readonly until: Instant } | Refused> {
  return withActor(db, { kind: 'staff', person }, async (tx) => {
    const [asked] = await tx.select().from(glassRequests).where(eq(glassRequests.requestId, id));
    if (asked === undefined) return refuse('not-found');
    if (asked.askedBy === person) return refuse('glass-own');
    const now = new Date();
    if (now.getTime() - asked.askedAt.getTime() > WAITS_HOURS * HOUR_MS) return refuse('glass-over');
    const until = new Date(now.getTime() + LASTS_HOURS * HOUR_MS);
    const { engagementId } = asked;
    const granted = await tx
      .insert(glassGrants)
      .values({ requestId: id, engagementId, grantedBy: person, grantedAt: now, until })
      .onConflictDoNothing()
      .returning({ id: glassGrants.requestId });
    if (granted.length === 0) return refuse('glass-over');
    await tx.execute(sql`
      insert into outbox (key, topic, engagement_id, payload)
      values (${`glass-${id}`}, 'engagement-event', ${engagementId}, '{"type":"glass-broken"}')`);
    return { until: toInstant(until) };
  });
}

/** Takes one look, which is told to both sides, and gives the engagement that may be read. Refuses `not-found` for what is another's, not granted, or over. */
export function look(
  db: Database,
  person: PersonId,
  id: string,
  what: string,
): Promise<{ readonly engagement: EngagementId } | Refused> {
  return withActor(db, { kind: 'staff', person }, async (tx) => {
    const [open] = await tx.execute<{ engagement: EngagementId }>(sql`
      select r.engagement_id as engagement from glass_requests r join glass_grants g using (request_id)
       where r.request_id = ${id} and r.asked_by = ${person} and g.until > now()`);
    if (open === undefined) return refuse('not-found');
    const { engagement } = open;
    await tx
      .insert(glassLooks)
      .values({ lookId: randomUUID(), requestId: id, engagementId: engagement, at: new Date(), what });
    return { engagement };
  });
}

/** Who may grant a request that waits: officers and administrators but for who asked; nobody once it was granted. */
export async function whoMayGrant(db: Database, id: string, askedBy: PersonId): Promise<readonly PersonId[]> {
  // Requests are the staff's and the two sides': the engine does not read them.
  const granted = await readAs(db, { kind: 'staff', person: askedBy }, (tx) =>
    tx.select({ id: glassGrants.requestId }).from(glassGrants).where(eq(glassGrants.requestId, id)),
  );
  if (granted.length > 0) return [];
  const rows = await readAs(db, ENGINE, (tx) =>
    tx.execute<{ person: PersonId }>(sql`
      select person_id as person from persons
       where staff_role in ('bpi-officer', 'admin-platform') and closed_at is null and person_id <> ${askedBy}
       order by person_id`),
  );
  return rows.map(({ person }) => person);
}

/** Requests that the viewer may read, of one engagement or of all, the latest first. */
export async function listBreakGlass(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement?: EngagementId,
): Promise<readonly GlassRequest[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({
        asked: glassRequests,
        granted: glassGrants,
        looks: sql<
          string[] | null
        >`(select json_agg(l.at order by l.at) from glass_looks l where l.request_id = ${glassRequests.requestId})`,
      })
      .from(glassRequests)
      .leftJoin(glassGrants, eq(glassGrants.requestId, glassRequests.requestId))
      .where(engagement === undefined ? undefined : eq(glassRequests.engagementId, engagement))
      .orderBy(sql`${glassRequests.askedAt} desc`)
      .limit(200),
  );
  return Promise.all(
    rows.map(async ({ asked, granted, looks }) => {
      const of = asked.engagementId as EngagementId;
      const key = await journalKey(keyring, of);
      return {
        id: asked.requestId,
        engagement: of,
        askedBy: asked.askedBy as PersonId,
        askedAt: toInstant(asked.askedAt),
        reason: key === null ? '' : key.open(reasonField(asked.requestId), asked.reason),
        grantedBy: granted === null ? null : (granted.grantedBy as PersonId),
        until: toInstantOrNull(granted?.until ?? null),
        looks: (looks ?? []).map((at) => toInstant(new Date(at))),
      };
    }),
  );
}

function reasonField(id: string): string {
  return `glass/${id}`;
}
