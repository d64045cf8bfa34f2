import type { Role } from '../../domain/engagement/actor.ts';
import type { LentRole } from '../../domain/engagement/lent-role.ts';
import type { EngagementReadModel } from '../../domain/engagement/read-models.ts';
import type { CompanyId, EngagementId, PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import type { EngagementNames } from '../engagements/names.ts';

export type StaffRole = 'admin-platform' | 'bpi-officer' | 'inpi-adviser' | 'mediator';

/** A person as every request sees them, with their standing memberships. */
export interface PersonRow {
  readonly person: PersonId;
  readonly staffRole: StaffRole | null;
  readonly language: 'fr' | 'en';
  readonly memberships: readonly MembershipRow[];
}

export interface MembershipRow {
  readonly company: CompanyId;
  readonly companyName: string;
  readonly siren: string;
  readonly roles: readonly Role[];
  readonly standing: 'requested' | 'active';
  readonly verified: boolean;
}

/** The person behind a session that has not ended; instants as Postgres writes them in JSON. */
export interface PersonBySession extends PersonRow {
  readonly email: string;
  readonly session: { readonly id: string; readonly expiresAt: string; readonly freshUntil: string | null };
}

/**
 * Who has a session: the question that comes before there is a viewer, answered by a function of the
 * database in one statement (migration 0003). Null when it ended, or nobody has it.
 */
export async function findPersonBySession(db: Database, token: string): Promise<PersonBySession | null> {
  const [row] = await db.viewers<{ who: PersonBySession | null }[]>`select app.enter_session(${token}) as who`;
  return row?.who ?? null;
}

/** One engagement as somebody may see it, and what people call it. */
export interface SeenEngagement {
  readonly model: EngagementReadModel;
  readonly names: EngagementNames;
  /** Roles that colleagues lent to them in it and did not take back, those whose last day is over included. */
  readonly lent: readonly Pick<LentRole, 'role' | 'until'>[];
}

/** The same with one engagement as that person may see it. */
export interface PersonAndEngagement {
  readonly who: PersonBySession;
  /** Null when unknown or not theirs, one answer for both. */
  readonly seen: SeenEngagement | null;
  /** The database's stamps of all that decided this (migrations 0029, 0031); null when time alone may change it. */
  readonly stamp: string | null;
}

/**
 * Who has a session, and one engagement as they may see it, in one statement. Null when the session ended, or nobody
 * has it.
 */
export async function findPersonAndEngagement(
  db: Database,
  token: string,
  engagement: EngagementId,
): Promise<PersonAndEngagement | null> {
  const [row] = await db.viewers<LookedAt[]>`
    select stamp, lasting, who, model, names, lent from app.look_at(${token}, ${engagement})`;
  if (row === undefined || row.who === null) return null;
  const { stamp, lasting, who, model, names, lent } = row;
  const seen = model === null || names === null ? null : { model, names, lent: lent ?? [] };
  return { who, seen, stamp: lasting === true ? stamp : null };
}

/**
 * The stamp of all that decides what this session is answered about this engagement now; null when the session ended,
 * or there is no such engagement.
 */
export async function findStamp(db: Database, token: string, engagement: EngagementId): Promise<string | null> {
  const [row] = await db.sessions<{ stamp: string }[]>`
    select stamp from app.stamped_looks where token = ${token} and engagement_id = ${engagement}`;
  return row?.stamp ?? null;
}

interface LookedAt {
  readonly stamp: string | null;
  readonly lasting: boolean | null;
  readonly who: PersonBySession | null;
  readonly model: EngagementReadModel | null;
  readonly names: EngagementNames | null;
  readonly lent: SeenEngagement['lent'] | null;
}
