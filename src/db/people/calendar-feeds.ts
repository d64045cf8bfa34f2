import { createHash, randomBytes } from 'node:crypto';
import type { Instant, PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { toInstant, toInstantOrNull } from '../instant.ts';

/** 256 random bits, 43 characters of base64url (ASVS 11.5.1 asks for 128). */
const TOKEN_BYTES = 32;

export interface CalendarFeed {
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
}

/** Gives a person’s calendar a new secret address, and ends the old one. The token is told this once. */
export async function openCalendarFeed(db: Database, person: PersonId): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await db.engine`
    insert into calendar_feeds (person_id, token_sha256) values (${person}, ${sha256(token)})
    on conflict (person_id) do update
       set token_sha256 = excluded.token_sha256, created_at = now(), read_at = null`;
  return token;
}

export async function closeCalendarFeed(db: Database, person: PersonId): Promise<void> {
  await db.engine`delete from calendar_feeds where person_id = ${person}`;
}

/** Whether a person’s calendar is open, and when it was last read; never its token. */
export async function readCalendarFeed(db: Database, person: PersonId): Promise<CalendarFeed | null> {
  const [row] = await db.engine`select created_at, read_at from calendar_feeds where person_id = ${person}`;
  if (row === undefined) return null;
  const readAt: Date | null = row['read_at'] === null ? null : new Date(row['read_at']);
  return { createdAt: toInstant(new Date(row['created_at'])), readAt: toInstantOrNull(readAt) };
}

/** Whose calendar a token opens; null for one that was closed, replaced, or whose person was erased. */
export async function personOfCalendar(
  db: Database,
  token: string,
): Promise<{ readonly person: PersonId; readonly language: 'fr' | 'en' } | null> {
  const [row] = await db.engine<{ person_id: PersonId; language: 'fr' | 'en' }[]>`
    update calendar_feeds f set read_at = now() from persons p
     where f.token_sha256 = ${sha256(token)} and p.person_id = f.person_id and p.erased_at is null
    returning f.person_id, p.language`;
  return row === undefined ? null : { person: row.person_id, language: row.language };
}

function sha256(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
