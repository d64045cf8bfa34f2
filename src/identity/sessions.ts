import { and, desc, eq, gt, lt, ne, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { toInstant } from '../db/instant.ts';
import {
  findPersonAndEngagement,
  findPersonBySession,
  findStamp,
  type PersonBySession,
  type SeenEngagement,
} from '../db/people/person-by-session.ts';
import { session } from '../db/schema/auth.ts';
import type { EngagementId, Instant } from '../domain/ids.ts';
import { FRESH_MS, SESSION_RENEWAL_SECONDS, SESSION_SECONDS } from './limits.ts';
import type { Person } from './person.ts';
import { type Look, RememberedLooks } from './remembered-looks.ts';

export interface SessionRow {
  readonly id: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
}

/**
 * Sessions as each request needs them: the database is asked each time, so that a revoked session or
 * membership ends at once (ASVS 7.4, 8.3.2).
 */
export class Sessions {
  readonly #db: Database;
  readonly #looks = new RememberedLooks();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The person behind a session's token; null when there is none, or no longer. */
  async find(token: string): Promise<Person | null> {
    const who = await findPersonBySession(this.#db, token);
    return who === null ? null : (await this.#standing(who)).person;
  }

  /**
   * The same, with one engagement as that person may see it: in one statement, for most requests are about one. What
   * was seen before is the same object again when the database has said that all that decided it stands unchanged.
   */
  async findWith(
    token: string,
    engagement: EngagementId,
  ): Promise<{ readonly person: Person; readonly seen: SeenEngagement | null } | null> {
    const known = this.#looks.find(token, engagement);
    if (known !== undefined && (await findStamp(this.#db, token, engagement)) === known.stamp) {
      const look = Date.now() < known.until ? known : { ...known, ...(await this.#standing(known.person)) };
      this.#looks.keep(token, engagement, look);
      return look;
    }
    this.#looks.forget(token, engagement);
    const found = await findPersonAndEngagement(this.#db, token, engagement);
    if (found === null) return null;
    const { who, seen, stamp } = found;
    const standing = await this.#standing(who);
    if (seen !== null && stamp !== null) this.#looks.keep(token, engagement, { ...standing, seen, stamp });
    return { person: standing.person, seen };
  }

  /** Forgets what nobody looked at since the last time: what was erased must not stay in memory. */
  forgetUnused(): void {
    this.#looks.age();
  }

  /** Lets a session sign for the next minutes. Gives until when. */
  async markFresh(sessionId: string): Promise<Instant> {
    const freshUntil = new Date(Date.now() + FRESH_MS);
    await this.#db.auth.update(session).set({ freshUntil }).where(eq(session.id, sessionId));
    return toInstant(freshUntil);
  }

  /** All sessions, not ended, of the person whose session this is, newest first. */
  async list(current: string): Promise<readonly SessionRow[]> {
    const rows = await this.#db.auth
      .select()
      .from(session)
      .where(and(eq(session.userId, ownerOf(current)), gt(session.expiresAt, new Date())))
      .orderBy(desc(session.createdAt));
    return rows.map((row) => ({
      id: row.id,
      createdAt: toInstant(row.createdAt),
      expiresAt: toInstant(row.expiresAt),
      ipAddress: row.ipAddress,
      userAgent: row.userAgent,
    }));
  }

  /** Ends one session. */
  async close(id: string): Promise<void> {
    await this.#db.auth.delete(session).where(eq(session.id, id));
  }

  /** Ends all of a person's sessions but the current one. Gives how many. */
  async closeOthers(current: string): Promise<number> {
    const rows = await this.#db.auth
      .delete(session)
      .where(and(eq(session.userId, ownerOf(current)), ne(session.id, current)))
      .returning({ id: session.id });
    return rows.length;
  }

  /** Removes sessions whose time is over: housekeeping, nothing depends on it. */
  async sweep(): Promise<void> {
    await this.#db.auth.delete(session).where(lt(session.expiresAt, new Date()));
  }

  /** The person as they are now, and until when (milliseconds); the session's end is moved on where it is time to. */
  async #standing(who: PersonBySession): Promise<Pick<Look, 'person' | 'until'>> {
    const { id, expiresAt } = who.session;
    const end = isToRenew(new Date(expiresAt)) ? await this.#renew(id) : new Date(expiresAt);
    const freshUntil = stillFresh(who.session.freshUntil);
    const person = { ...who, session: { id, expiresAt: toInstant(end), freshUntil } };
    const renewal = renewalOf(end);
    return { person, until: freshUntil === null ? renewal : Math.min(renewal, Date.parse(freshUntil)) };
  }

  async #renew(id: string): Promise<Date> {
    const renewed = new Date(Date.now() + SESSION_SECONDS * 1000);
    await this.#db.auth.update(session).set({ expiresAt: renewed, updatedAt: new Date() }).where(eq(session.id, id));
    return renewed;
  }
}

/** When the session's end is to be moved on: once it has been used long enough after the last time, milliseconds. */
function renewalOf(expiresAt: Date): number {
  return expiresAt.getTime() - (SESSION_SECONDS - SESSION_RENEWAL_SECONDS) * 1000;
}

function isToRenew(expiresAt: Date): boolean {
  return Date.now() >= renewalOf(expiresAt);
}

function ownerOf(sessionId: string) {
  return sql`(select own.user_id from auth.session own where own.id = ${sessionId})`;
}

function stillFresh(until: string | null): Instant | null {
  if (until === null) return null;
  const instant = new Date(until);
  return instant.getTime() <= Date.now() ? null : toInstant(instant);
}
