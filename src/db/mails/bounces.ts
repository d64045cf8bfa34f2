import type { CompanyId, Instant, PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { readContacts } from '../people/contacts.ts';
import type { Viewer } from '../viewer.ts';

/** A mailbox that refused for good. */
export interface Bounce {
  readonly person: PersonId;
  readonly name: string;
  readonly email: string;
  readonly companies: readonly { readonly company: CompanyId; readonly name: string }[];
  /** RFC 3463 status or SMTP reply code. */
  readonly code: string;
  readonly at: Instant;
}

/** Nothing more goes to this mailbox until its owner signs in by a mailed code. */
export async function markBounced(db: Database, person: PersonId, code: string): Promise<void> {
  await db.engine`
    insert into mail_bounces (person_id, code) values (${person}, ${code.slice(0, 20)})
    on conflict (person_id) do update set code = excluded.code, at = now()`;
}

/** The mailbox works: a code that was mailed to it came back. */
export async function clearBounce(db: Database, person: PersonId): Promise<void> {
  await db.engine`delete from mail_bounces where person_id = ${person}`;
}

/** Since when a person’s mailbox is refused; null when it is not. */
export async function bouncedSince(db: Database, person: PersonId): Promise<Instant | null> {
  const [row] = await db.engine<{ at: Date }[]>`select at from mail_bounces where person_id = ${person}`;
  return row === undefined ? null : toInstant(new Date(row.at));
}

/** How many the officer’s list shows: more at once is a fault of the mail server, not of mailboxes. */
const SHOWN = 200;

/** Mailboxes that refuse, the latest first, with the names that the viewer may see. */
export async function listBounces(db: Database, keyring: Keyring, viewer: Viewer): Promise<readonly Bounce[]> {
  const rows = await db.engine<
    { person_id: PersonId; code: string; at: Date; companies: Bounce['companies'] | null }[]
  >`
    select b.person_id, b.code, b.at,
           (select json_agg(json_build_object('company', c.company_id, 'name', c.name) order by c.name)
              from memberships m join companies c on c.company_id = m.company_id
             where m.person_id = b.person_id and m.revoked_at is null) as companies
      from mail_bounces b join persons p on p.person_id = b.person_id
     where p.erased_at is null
     order by b.at desc limit ${SHOWN}`;
  const contacts = await readContacts(
    db,
    keyring,
    viewer,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => ({
    person: row.person_id,
    name: contacts.get(row.person_id)?.name ?? '',
    email: contacts.get(row.person_id)?.email ?? '',
    companies: row.companies ?? [],
    code: row.code,
    at: toInstant(new Date(row.at)),
  }));
}
