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
  /** The database's stamps of all that decided this (migration 0029); null when time alone may change it. */
  readonly stamp: string | null;
}

/**
 * Who has a session, and one engagement as they may see it, in one statement. Null when the session ended, or nobody
 * has it.
 *
 * @param known - the stamp of an earlier look: while it holds, `unchanged` is the whole answer
 */
export function findPersonAndEngagement(
  db: Database,
  token: string,
  engagement: EngagementId,
): Promise<PersonAndEngagement | null>;
export function findPersonAndEngagement(
  db: Database,
  token: string,
  engagement: EngagementId,
  known: string | undefined,
): Promise<PersonAndEngagement | 'unchanged' | null>;
export async function findPersonAndEngagement(
  db: Database,
  token: string,
  engagement: EngagementId,
  known?: string,
): Promise<PersonAndEngagement | 'unchanged' | null> {
  const [row] = await db.viewers<LookedAt[]>`
    select stamp, lasting, who, model, names, lent from app.look_at(${token}, ${engagement}, ${known ?? null})`;
  if (row === undefined) return null;
  const { stamp, lasting, who, model, names, lent } = row;
  if (known !== undefined && stamp === known) return 'unchanged';
  if (who === null) return null;
  const seen = model === null || names === null ? null : { model, names, lent: lent ?? [] };
  return { who, seen, stamp: lasting === true ? stamp : null };
}

interface LookedAt {
  readonly stamp: string | null;
  readonly lasting: boolean | null;
  readonly who: PersonBySession | null;
  readonly model: EngagementReadModel | null;
  readonly names: EngagementNames | null;
  readonly lent: SeenEngagement['lent'] | null;
}
