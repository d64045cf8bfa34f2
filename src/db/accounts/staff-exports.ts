import { randomUUID } from 'node:crypto';
import { desc, sql } from 'drizzle-orm';
import type { EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Page, type PageRequest, pageOf } from '../page.ts';
import type { StaffRole } from '../people/person-by-session.ts';
import { readColleagues } from '../people/staff.ts';
import { staffExports } from '../schema/staff-exports.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

/** What is taken away as a file: which view or log, in which form, and of which engagement where it is of one. */
export interface Taken {
  readonly what: string;
  readonly format: string;
  readonly engagement: EngagementId | null;
}

/** A file that somebody of the staff took away. */
export interface StaffExport extends Taken {
  readonly id: string;
  readonly at: Instant;
  readonly by: { readonly person: PersonId; readonly name: string };
  /** What they held then. */
  readonly office: StaffRole;
}

/**
 * Notes a file before it leaves: what cannot be noted is not sent. The office is the one that the database knows.
 *
 * @throws Error for anybody who holds none
 */
export async function noteExport(
  db: Database,
  viewer: Extract<Viewer, { kind: 'staff' | 'admin' }>,
  { what, format, engagement }: Taken,
): Promise<void> {
  await withActor(db, viewer, (tx) =>
    tx.execute(sql`
      insert into staff_exports (export_id, person, office, what, format, engagement_id)
      values (${randomUUID()}, ${viewer.person}, (select staff_role from persons where person_id = ${viewer.person}),
              ${what}, ${format}, ${engagement})`),
  );
}

/** Every file that was taken away, the newest first. */
export async function listExports(
  db: Database,
  keyring: Keyring,
  viewer: Extract<Viewer, { kind: 'admin' }>,
  page: PageRequest,
): Promise<Page<StaffExport>> {
  const { after } = page;
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(staffExports)
      .where(after ? sql`(${staffExports.at}, ${staffExports.exportId}) < (${after.at}, ${after.id}::uuid)` : undefined)
      .orderBy(desc(staffExports.at), desc(staffExports.exportId))
      .limit(page.limit + 1),
  );
  const cut = pageOf(rows, page.limit, (row) => ({ at: toInstant(row.at), id: row.exportId }));
  const people = [...new Set(cut.items.map((row) => row.person as PersonId))];
  const known = await readColleagues(db, keyring, viewer, people);
  const items = cut.items.map((row) => {
    const person = row.person as PersonId;
    return {
      id: row.exportId,
      at: toInstant(row.at),
      by: { person, name: known.get(person)?.name ?? '' },
      office: row.office as StaffRole,
      what: row.what,
      format: row.format,
      engagement: row.engagementId as EngagementId | null,
    };
  });
  return { items, next: cut.next };
}
