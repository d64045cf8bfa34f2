import { readNames } from '../../../db/engagements/names.ts';
import type { Intervention } from '../../../db/monitoring/interventions.ts';
import type { FollowedEngagement } from '../../../db/monitoring/read-followed.ts';
import { type Colleague, readColleagues } from '../../../db/people/staff.ts';
import type { Viewer } from '../../../db/viewer.ts';
import { toMs } from '../../../domain/calendar/instant.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { EFFECT_DAYS } from '../../../domain/monitoring/portfolio/portfolio.ts';
import { programmeDays } from '../../../domain/monitoring/portfolio/programme-days.ts';
import type { Region } from '../../../domain/programme/regions.ts';
import type { Sector } from '../../../domain/programme/sectors.ts';
import type { Services } from '../../services.ts';

type Staff = Extract<Viewer, { kind: 'staff' }>;
type Parts = Pick<Services, 'db' | 'keyring'>;

interface NameOfficer {
  (person: PersonId): Colleague;
  (person: PersonId | null): Colleague | null;
}

/** Officers by names that tell them apart: empty for one who was erased. */
export async function officersOf(
  { db, keyring }: Parts,
  viewer: Staff,
  people: readonly (PersonId | null)[],
): Promise<NameOfficer> {
  const ids = [...new Set(people.filter((person) => person !== null))];
  const colleagues = await readColleagues(db, keyring, viewer, ids);
  function officer(person: PersonId): Colleague;
  function officer(person: PersonId | null): Colleague | null;
  function officer(person: PersonId | null): Colleague | null {
    return person === null ? null : (colleagues.get(person) ?? { person, name: '', office: null });
  }
  return officer;
}

/** Engagements as lists show them, with names. */
export async function presentFollowed(parts: Parts, viewer: Staff, all: readonly FollowedEngagement[]) {
  const [namesOf, officer] = await Promise.all([
    readNames(parts.db, viewer, all),
    officersOf(
      parts,
      viewer,
      all.map((one) => one.officer),
    ),
  ]);
  return all.map(({ summary, sector, region, ...one }) => {
    const clauses = Object.values(summary.clauses);
    const agreed = clauses.filter((clause) => clause.agreed).length;
    const disputed = clauses.filter((clause) => !clause.agreed && clause.alternations > 0).length;
    return {
      ...one,
      // Written from the same lists as the schema's.
      sector: sector as Sector | null,
      region: region as Region | null,
      names: namesOf(one),
      officer: officer(one.officer),
      clauses: { total: summary.scope, open: Math.max(0, summary.scope - agreed), disputed },
    };
  });
}

/** What was done, with what came of it by `now`. */
export async function presentInterventions(parts: Parts, viewer: Staff, all: readonly Intervention[], now: number) {
  const officer = await officersOf(
    parts,
    viewer,
    all.map(({ by }) => by),
  );
  return all.map(({ id, kind, at, by, offer, movedAt }) => ({
    ...{ id, kind, at, offer, movedAt },
    automatic: by === null,
    by: officer(by),
    outcome: outcomeOf(at, movedAt, now),
  }));
}

function outcomeOf(at: Intervention['at'], movedAt: Intervention['movedAt'], now: number) {
  const days = programmeDays();
  const until = (end: number) => days.position(end) - days.position(toMs(at));
  if (movedAt !== null && until(toMs(movedAt)) <= EFFECT_DAYS) return 'moved' as const;
  return movedAt === null && until(now) <= EFFECT_DAYS ? ('waiting' as const) : ('nothing' as const);
}
