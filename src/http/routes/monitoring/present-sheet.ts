import { readInterventions } from '../../../db/monitoring/interventions.ts';
import { readFollowed } from '../../../db/monitoring/read-followed.ts';
import { readNotes, readStays } from '../../../db/monitoring/read-sheet.ts';
import { readUsualStays } from '../../../db/monitoring/usual-stays.ts';
import type { Viewer } from '../../../db/viewer.ts';
import { readAs } from '../../../db/with-actor.ts';
import { toInstant } from '../../../domain/calendar/instant.ts';
import type { ClauseId, EngagementId } from '../../../domain/ids.ts';
import type { ClauseSummary } from '../../../domain/monitoring/facts/summary.ts';
import { programmeDays } from '../../../domain/monitoring/portfolio/programme-days.ts';
import { reasonSentence } from '../../../domain/monitoring/signals/sentences.ts';
import { todaysLine } from '../../../domain/monitoring/signals/todays-list.ts';
import type { Services } from '../../services.ts';
import { officersOf, presentFollowed, presentInterventions } from './present-followed.ts';
import { titleOf } from './todays-items.ts';

export type PresentedSheet = NonNullable<Awaited<ReturnType<typeof sheetOf>>>;

/** One engagement as the staff may know it; null where there is none to know. */
export async function sheetOf(
  services: Pick<Services, 'db' | 'keyring' | 'libraries'>,
  viewer: Extract<Viewer, { kind: 'staff' }>,
  id: EngagementId,
  now: number,
) {
  const { db, keyring, libraries } = services;
  const found = await readFollowed(db, viewer, id);
  if (found === null) return null;
  const [presented, done, notes, stays, usual] = await Promise.all([
    presentFollowed(services, viewer, [found]),
    readInterventions(db, viewer, [id]),
    readNotes(db, keyring, viewer, id),
    readStays(db, viewer, id),
    readAs(db, viewer, readUsualStays),
  ]);
  const [row] = presented;
  if (row === undefined) return null;
  const line = todaysLine({ id, summary: found.summary }, now, programmeDays(), usual);
  const main = line?.signals[0];
  const author = await officersOf(
    services,
    viewer,
    notes.map(({ by }) => by),
  );
  const clauses = Object.entries(found.summary.clauses) as [ClauseId, ClauseSummary][];
  return {
    ...row,
    reason:
      main === undefined
        ? null
        : reasonSentence(main, main.clause === null ? undefined : await titleOf(libraries, main.clause)),
    actionWords: line?.actionWords ?? null,
    signals: [...(line?.signals ?? [])],
    clauseStates: await Promise.all(
      clauses.map(async ([clause, { agreed, alternations, conflicts, backs, openSince }]) => ({
        ...{ clause, agreed, alternations, conflicts, backs },
        title: (await titleOf(libraries, clause)) ?? { fr: clause, en: clause },
        openSince: toInstant(openSince),
      })),
    ),
    stays: [...stays],
    interventions: await presentInterventions(services, viewer, done, now),
    notes: notes.map(({ by, ...note }) => ({ ...note, by: author(by) })),
  };
}
