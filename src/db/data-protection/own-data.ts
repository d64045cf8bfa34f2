import { asc, eq, sql } from 'drizzle-orm';
import type { EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import { isSide, type Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { readEntries } from '../journal/read-entries.ts';
import { journalKey } from '../journal/whole-journal.ts';
import { type Contact, readContacts } from '../people/contacts.ts';
import { type InternalComment, readComments } from '../private/internal-comments.ts';
import { reasonField } from '../private/task-care.ts';
import { taskFollowUps } from '../schema/task-care.ts';
import { ENGINE } from '../viewer.ts';
import { readAs, snapshot, type Transaction } from '../with-actor.ts';

/** A task that the person put off, by their own word. */
export interface OwnFollowUp {
  readonly engagement: EngagementId;
  readonly task: string;
  readonly day: string;
  readonly reason: string | null;
}

/** One act of the person in an engagement's journal: what kind and when, never a text of the other side. */
export interface OwnAct {
  readonly engagement: EngagementId;
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Everything that the installation holds about one person (GDPR art. 15 and 20). Plain JSON. */
export interface OwnData {
  readonly account: Readonly<Record<string, unknown>> & { readonly contact: Contact | null };
  readonly sessions: Rows;
  readonly memberships: Rows;
  readonly mailSettings: Rows;
  readonly mails: Rows;
  readonly refusedMailboxes: Rows;
  readonly calendarFeeds: Rows;
  readonly absences: Rows;
  readonly rolesLent: Rows;
  readonly tokens: Rows;
  readonly powers: Rows;
  readonly actsOnTheAccount: Rows;
  readonly acts: readonly OwnAct[];
  readonly commentsSettled: Rows;
  readonly tasksPutOff: readonly OwnFollowUp[];
  readonly internalComments: readonly (InternalComment & { readonly engagement: EngagementId })[];
}

/**
 * What is held about a person, opened by the keys that are theirs: rows that name them, what they did in each
 * engagement, by kind and time, and the comments that they wrote for a side that they still act for.
 */
export async function readOwnData(db: Database, keyring: Keyring, person: PersonId): Promise<OwnData> {
  const [rows, sessions, contacts, own] = await Promise.all([
    readAs(db, ENGINE, (tx) => rowsAbout(tx, person)),
    db.auth.execute<Row>(sql`
      select s.created_at, s.expires_at, s.ip_address, s.user_agent
        from auth.session s where s.user_id = ${await accountOf(db, person)} order by s.created_at`),
    readContacts(db, keyring, ENGINE, [person]),
    readAs(db, { kind: 'person', person }, async (tx) => ({
      places: await ownPlaces(tx),
      putOff: await tx
        .select()
        .from(taskFollowUps)
        .where(eq(taskFollowUps.person, person))
        .orderBy(asc(taskFollowUps.day)),
      settled: await tx.execute<Row>(sql`
        select engagement_id, clause, act, at from comment_acts where acted_by = ${person} order by at`),
    })),
  ]);
  const { account, ...others } = rows;
  const comments = await Promise.all(
    own.places.map(async ({ engagement, side }) =>
      (await readComments(db, keyring, person, { engagement, side }))
        .filter(({ author }) => author === person)
        .map((comment) => ({ engagement, ...comment })),
    ),
  );
  return {
    account: { ...account[0], contact: contacts.get(person) ?? null },
    sessions: sessions.map(inUtc),
    ...others,
    acts: await actsOf(db, keyring, person),
    commentsSettled: own.settled.map(inUtc),
    tasksPutOff: await Promise.all(own.putOff.map((row) => followUpOf(keyring, own.places, row))),
    internalComments: comments.flat(),
  };
}

type Row = Record<string, unknown>;

/** The reason opens by the key of the side that the person still acts for; otherwise the day alone is told. */
async function followUpOf(
  keyring: Keyring,
  places: readonly { readonly engagement: EngagementId; readonly side: Side }[],
  row: typeof taskFollowUps.$inferSelect,
): Promise<OwnFollowUp> {
  const { taskId: task, day } = row;
  const engagement = row.engagementId as EngagementId;
  const place = places.find((one) => one.engagement === engagement);
  const key = place === undefined ? null : await unlessDestroyed(keyring.dataKey({ kind: 'side', ...place }));
  const reason = key === null || row.reason === null ? null : key.open(reasonField(task, row.person), row.reason);
  return { engagement, task, day, reason };
}

/** Every row outside of engagements' content that names the person. One consistent picture, statement by statement in one transaction. */
async function rowsAbout(tx: Transaction, person: PersonId) {
  const all = async (query: ReturnType<typeof sql>): Promise<Rows> => (await tx.execute<Row>(query)).map(inUtc);
  return {
    account: await all(sql`
      select person_id, language, staff_role, created_at, last_seen_at, closed_at from persons where person_id = ${person}`),
    memberships: await all(sql`
      select c.siren, c.name, m.roles, m.standing, m.created_at, m.verified_at, m.revoked_at
        from memberships m join companies c on c.company_id = m.company_id
       where m.person_id = ${person} order by m.created_at`),
    mailSettings: await all(sql`
      select language, tasks, reminders, news from mail_settings where person_id = ${person}`),
    mails: await all(sql`
      select kind, text, engagement_id, way, at, sent_at from mails where person_id = ${person} order by at, key`),
    refusedMailboxes: await all(sql`select code, at from mail_bounces where person_id = ${person}`),
    calendarFeeds: await all(sql`select created_at, read_at from calendar_feeds where person_id = ${person}`),
    absences: await all(sql`
      select from_day, to_day, noted_at, taken_back_at, substitute_id = ${person} as as_substitute
        from absences where ${person} in (person_id, substitute_id) order by noted_at`),
    rolesLent: await all(sql`
      select engagement_id, role, until, lent_at, ended_at, lent_by = ${person} as by_you
        from private.lent_roles where ${person} in (holder, lent_by) order by lent_at`),
    tokens: await all(sql`
      select name, scopes, created_at, expires_at, last_used_at, revoked_at
        from api_tokens where person_id = ${person} order by created_at`),
    powers: await all(sql`
      select engagement_id, side, basis, declared_at from powers where holder = ${person} order by declared_at`),
    actsOnTheAccount: await all(sql`
      select act, at from account_acts where person_id = ${person} order by at`),
    filesTakenAsStaff: await all(sql`
      select office, what, format, engagement_id, at from staff_exports where person = ${person} order by at`),
  };
}

/** As Postgres writes an instant in a session whose zone is UTC. */
const INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/;

/** The row with each instant in ISO 8601, as everywhere else. */
function inUtc(row: Row): Row {
  const told = (value: unknown) =>
    typeof value === 'string' && INSTANT.test(value) ? toInstant(new Date(value)) : value;
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, told(value)]));
}

async function accountOf(db: Database, person: PersonId): Promise<string | null> {
  const [row] = await readAs(db, ENGINE, (tx) =>
    tx.execute<{ id: string | null }>(sql`select auth_user_id as id from persons where person_id = ${person}`),
  );
  return row?.id ?? null;
}

/** Engagements that the viewer sees as one of their sides. */
async function ownPlaces(tx: Transaction) {
  const rows = await tx.execute<{ engagement: EngagementId; side: string | null }>(sql`
    select engagement_id as engagement, app.side_in(engagement_id) as side from engagements order by engagement_id`);
  return rows.flatMap(({ engagement, side }) => (side !== null && isSide(side) ? [{ engagement, side }] : []));
}

/** In the engagements of all companies that the person ever acted for, and of all calls from outside. */
async function actsOf(db: Database, keyring: Keyring, person: PersonId): Promise<readonly OwnAct[]> {
  const engagements = await readAs(db, ENGINE, (tx) =>
    tx.execute<{ engagement: EngagementId }>(sql`
      select e.engagement_id as engagement from engagements e
       where exists (select 1 from memberships m where m.person_id = ${person} and m.company_id in (e.startup, e.industrial))
          or exists (select 1 from callings c where c.engagement_id = e.engagement_id
                       and c.email_hash = (select p.email_hash from persons p where p.person_id = ${person}))
       order by e.engagement_id`),
  );
  const acts: OwnAct[] = [];
  for (const { engagement } of engagements) {
    const key = await journalKey(keyring, engagement);
    if (key === null) continue;
    const entries = await snapshot(db, (tx) => readEntries(tx, engagement, key));
    for (const { recorded } of entries) {
      if (recorded === null || recorded.actor.kind === 'system' || recorded.actor.person !== person) continue;
      acts.push({ engagement, seq: recorded.seq, type: recorded.event.type, at: toInstant(new Date(recorded.at)) });
    }
  }
  return acts;
}
