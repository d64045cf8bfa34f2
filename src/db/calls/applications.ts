import { and, eq, sql } from 'drizzle-orm';
import type { CallPolicy } from '../../domain/engagement/policy-overrides.ts';
import { canonicalJson } from '../../domain/evidence/canonical-json.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';
import type { CallId, CompanyId, EngagementId, Instant, PersonId, Sha256 } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Refused, refuse } from '../refusals.ts';
import { applications } from '../schema/applications.ts';
import { calls } from '../schema/calls.ts';
import { engagements } from '../schema/engagements.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, type Transaction, withActor } from '../with-actor.ts';

export interface ApplicationContent {
  readonly title: string;
  readonly text: string;
}

/**
 * Keeps a start-up's answer before its engagement starts, sealed by the engagement's key. One answer
 * per call and start-up: until the engagement is in the journal it may be replaced, under the id that
 * it has, so that a retry never opens a second one. `engagement` is the id to use when there is none yet.
 * Refuses `not-found` (not the viewer's company, unknown call), `call-not-open`, `already-applied`.
 */
export async function storeApplication(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  application: {
    readonly engagement: EngagementId;
    readonly call: CallId;
    readonly startup: CompanyId;
    readonly content: ApplicationContent;
  },
): Promise<
  | {
      readonly engagement: EngagementId;
      readonly industrial: CompanyId;
      readonly applicationSha256: Sha256;
      /** What the call sets otherwise than the programme. */
      readonly policy: CallPolicy;
    }
  | Refused
> {
  const text = canonicalJson(application.content);
  const applicationSha256 = sha256Hex(text);
  return withActor(db, { kind: 'person', person }, async (tx) => {
    const mine = await tx.execute(sql`select 1 where ${application.startup}::uuid = any (app.companies())`);
    const [call] = await tx.select().from(calls).where(eq(calls.callId, application.call));
    if (mine.length === 0 || call === undefined) return refuse('not-found');
    const industrial = call.industrial as CompanyId;
    const policy = call.policy ?? {};
    const known = await standing(tx, application.call, application.startup);
    if (known?.started === true) {
      // The same content again is the same act, retried: its outcome is the first one's.
      return known.sha256 === applicationSha256
        ? { engagement: known.engagement, industrial, applicationSha256, policy }
        : refuse('already-applied');
    }
    if (!(await isOpen(tx, application.call))) return refuse('call-not-open');
    const engagement = known?.engagement ?? application.engagement;
    const key = await keyring.dataKey({ kind: 'engagement', engagement });
    const content = key.seal('application', text);
    // Two presses of one button may come together. Whichever of the table's unique keys they meet at, the
    // later one waits for the earlier and then writes over it; naming one key would fail on the other.
    const [made] = await tx
      .insert(applications)
      .values({
        engagementId: engagement,
        callId: application.call,
        startup: application.startup,
        content,
        contentSha256: applicationSha256,
        createdBy: person,
      })
      .onConflictDoNothing()
      .returning({ id: applications.engagementId });
    const kept = made ?? (await replaceContent(tx, engagement, { content, contentSha256: applicationSha256 }));
    // Two first answers at once: one of them keeps its id, the other is told to look.
    return kept === undefined ? refuse('already-applied') : { engagement, industrial, applicationSha256, policy };
  });
}

/** Writes over the answer that has this engagement's id; undefined when none has. */
async function replaceContent(
  tx: Transaction,
  engagement: EngagementId,
  content: Pick<typeof applications.$inferInsert, 'content' | 'contentSha256'>,
): Promise<{ readonly id: string } | undefined> {
  const [replaced] = await tx
    .update(applications)
    .set(content)
    .where(eq(applications.engagementId, engagement))
    .returning({ id: applications.engagementId });
  return replaced;
}

/** The application's text, for both sides. Null when unknown, not the viewer's, or erased. */
export async function readApplication(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<(ApplicationContent & { readonly call: CallId; readonly sha256: Sha256; readonly at: Instant }) | null> {
  const [row] = await readAs(db, viewer, (tx) =>
    tx.select().from(applications).where(eq(applications.engagementId, engagement)),
  );
  if (row === undefined) return null;
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'engagement', engagement }));
  if (key === null) return null;
  const content: ApplicationContent = JSON.parse(key.open('application', row.content));
  return {
    ...content,
    call: row.callId as CallId,
    sha256: row.contentSha256 as Sha256,
    at: toInstant(row.createdAt),
  };
}

async function standing(tx: Transaction, call: CallId, startup: CompanyId) {
  const [row] = await tx
    .select({ id: applications.engagementId, sha256: applications.contentSha256, started: engagements.seq })
    .from(applications)
    .leftJoin(engagements, eq(engagements.engagementId, applications.engagementId))
    .where(and(eq(applications.callId, call), eq(applications.startup, startup)));
  if (row === undefined) return null;
  return { engagement: row.id as EngagementId, sha256: row.sha256 as Sha256, started: row.started !== null };
}

/** Open until the end of its last day in Paris (the database's zone data, never the domain's: no deadline hangs on it). */
async function isOpen(tx: Transaction, call: CallId): Promise<boolean> {
  const rows = await tx
    .select({ id: calls.callId })
    .from(calls)
    .where(
      and(
        eq(calls.callId, call),
        eq(calls.status, 'published'),
        sql`(${calls.closesOn} is null or (now() at time zone 'Europe/Paris')::date <= ${calls.closesOn})`,
      ),
    );
  return rows.length > 0;
}
