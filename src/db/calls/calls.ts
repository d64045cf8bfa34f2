import { randomUUID } from 'node:crypto';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { CallPolicy } from '../../domain/engagement/policy-overrides.ts';
import type { CalendarDate, CallId, CompanyId, Instant, PersonId } from '../../domain/ids.ts';
import type { Sector } from '../../domain/programme/sectors.ts';
import type { Database } from '../database.ts';
import { toInstantOrNull } from '../instant.ts';
import { type Page, type PageRequest, pageOf } from '../page.ts';
import { type Refused, refuse } from '../refusals.ts';
import { calls } from '../schema/calls.ts';
import { companies } from '../schema/companies.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, type Transaction, withActor } from '../with-actor.ts';

export interface CallRow {
  readonly call: CallId;
  readonly company: { readonly id: CompanyId; readonly name: string };
  readonly title: string;
  readonly summary: string;
  readonly status: 'draft' | 'published' | 'closed';
  readonly rev: number;
  readonly closesOn: CalendarDate | null;
  /** What it sets otherwise than the programme; null when nothing. */
  readonly policy: CallPolicy | null;
  /** The sector committee to which it belongs; null when not said. */
  readonly sector: Sector | null;
  readonly publishedAt: Instant | null;
}

export interface CallContent {
  readonly title: string;
  readonly summary: string;
  readonly closesOn: CalendarDate | null;
  readonly policy?: CallPolicy;
  readonly sector?: Sector;
}

/** Drafts a call for one of the viewer's companies; `not-found` when the company is not theirs. */
export function draftCall(
  db: Database,
  person: PersonId,
  company: CompanyId,
  content: CallContent,
): Promise<CallRow | Refused> {
  return withActor(db, { kind: 'person', person }, async (tx) => {
    const mine = await tx.execute(sql`select 1 where ${company}::uuid = any (app.companies())`);
    if (mine.length === 0) return refuse('not-found');
    const call = randomUUID() as CallId;
    await tx.insert(calls).values({ callId: call, industrial: company, createdBy: person, ...content });
    return (await find(tx, call)) ?? refuse('not-found');
  });
}

/** Changes a draft against the revision that was read. Refuses `stale-revision`, and `not-found` for what is not a draft of the viewer's. */
export function editCall(
  db: Database,
  person: PersonId,
  call: CallId,
  rev: number,
  content: CallContent,
): Promise<CallRow | Refused> {
  return change(db, person, call, rev, content);
}

/** Publishes a draft: public from now on, and no longer edited. Publishing again changes nothing. */
export function publishCall(db: Database, person: PersonId, call: CallId): Promise<CallRow | Refused> {
  return change(db, person, call, null, { status: 'published', publishedAt: new Date() });
}

/** Ends a published call before its day: it takes no application any more, and what was begun goes on. Again changes nothing; refuses `call-not-open` for a draft. */
export function closeCall(db: Database, person: PersonId, call: CallId): Promise<CallRow | Refused> {
  return withActor(db, { kind: 'person', person }, async (tx) => {
    if (!(await ownsCall(tx, call))) return refuse('not-found');
    await tx
      .update(calls)
      .set({ status: 'closed', rev: sql`${calls.rev} + 1`, updatedAt: new Date() })
      .where(and(eq(calls.callId, call), eq(calls.status, 'published')));
    const row = await find(tx, call);
    return row?.status === 'closed' ? row : refuse('call-not-open');
  });
}

/** One call as the viewer may see it. Null when unknown, or another company's draft. */
export function readCall(db: Database, viewer: Viewer, call: CallId): Promise<CallRow | null> {
  return readAs(db, viewer, (tx) => find(tx, call));
}

/** Published calls, the latest first. */
export async function listCalls(db: Database, viewer: Viewer, page: PageRequest): Promise<Page<CallRow>> {
  const after = page.after;
  const rows = await readAs(db, viewer, (tx) =>
    select(tx)
      .where(
        and(
          sql`${calls.status} <> 'draft'`,
          after ? sql`(${calls.publishedAt}, ${calls.callId}) < (${after.at}, ${after.id}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(calls.publishedAt), desc(calls.callId))
      .limit(page.limit + 1),
  );
  return pageOf(rows.map(toRow), page.limit, (row) => ({ at: row.publishedAt ?? '', id: row.call }));
}

/** All calls of the viewer's companies, drafts included, the latest change first. */
export async function listOwnCalls(db: Database, person: PersonId): Promise<readonly CallRow[]> {
  const rows = await readAs(db, { kind: 'person', person }, (tx) =>
    select(tx).where(sql`${calls.industrial} = any (app.companies())`).orderBy(desc(calls.updatedAt)),
  );
  return rows.map(toRow);
}

function change(
  db: Database,
  person: PersonId,
  call: CallId,
  rev: number | null,
  values: Partial<typeof calls.$inferInsert>,
): Promise<CallRow | Refused> {
  return withActor(db, { kind: 'person', person }, async (tx) => {
    const draft = and(eq(calls.callId, call), eq(calls.status, 'draft'));
    const done = await tx
      .update(calls)
      .set({ ...values, rev: sql`${calls.rev} + 1`, updatedAt: new Date() })
      .where(rev === null ? draft : and(draft, eq(calls.rev, rev)))
      .returning({ call: calls.callId });
    const row = await find(tx, call);
    const mine = row !== null && (await ownsCall(tx, call));
    if (!mine) return refuse('not-found');
    if (done.length === 0 && rev !== null) return refuse(row.status === 'draft' ? 'stale-revision' : 'not-found');
    return row;
  });
}

async function ownsCall(tx: Transaction, call: CallId): Promise<boolean> {
  const rows = await tx
    .select({ call: calls.callId })
    .from(calls)
    .where(and(eq(calls.callId, call), sql`${calls.industrial} = any (app.companies())`));
  return rows.length > 0;
}

async function find(tx: Transaction, call: CallId): Promise<CallRow | null> {
  const [row] = await select(tx).where(eq(calls.callId, call));
  return row === undefined ? null : toRow(row);
}

function select(tx: Transaction) {
  return tx
    .select({ call: calls, companyName: companies.name })
    .from(calls)
    .innerJoin(companies, eq(companies.companyId, calls.industrial))
    .$dynamic();
}

function toRow(row: { call: typeof calls.$inferSelect; companyName: string }): CallRow {
  const { call } = row;
  return {
    call: call.callId as CallId,
    company: { id: call.industrial as CompanyId, name: row.companyName },
    title: call.title,
    summary: call.summary,
    status: call.status as CallRow['status'],
    rev: call.rev,
    closesOn: call.closesOn as CalendarDate | null,
    policy: call.policy,
    sector: call.sector as Sector | null,
    publishedAt: toInstantOrNull(call.publishedAt),
  };
}
