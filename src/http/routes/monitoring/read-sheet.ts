import * as z from 'zod';
import { readInterventions } from '../../../db/monitoring/interventions.ts';
import { readFollowed } from '../../../db/monitoring/read-followed.ts';
import { readNotes, readStays } from '../../../db/monitoring/read-sheet.ts';
import { readUsualStays } from '../../../db/monitoring/usual-stays.ts';
import { readAs } from '../../../db/with-actor.ts';
import { toInstant } from '../../../domain/calendar/instant.ts';
import type { ClauseId } from '../../../domain/ids.ts';
import type { ClauseSummary } from '../../../domain/monitoring/facts/summary.ts';
import { programmeDays } from '../../../domain/monitoring/portfolio/programme-days.ts';
import { reasonSentence } from '../../../domain/monitoring/signals/sentences.ts';
import { todaysLine } from '../../../domain/monitoring/signals/todays-list.ts';
import { followedSheetReply } from '../../../protocol/http/monitoring.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { officersOf, presentFollowed, presentInterventions } from './present-followed.ts';
import { staffOf } from './staff-of.ts';
import { titleOf } from './todays-items.ts';

/** All that may be known of one engagement: how it stands, what was done about it, what the staff noted. */
export function readSheet(app: Api, services: Services): void {
  const { db, keyring, libraries } = services;
  app.get(
    '/api/monitoring/engagements/:id',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'One engagement, as its procedure shows it',
        params: z.object({ id: engagementId }),
        response: { 200: followedSheetReply, ...problemReplies },
      },
    },
    async (request) => {
      const viewer = staffOf(request);
      const { id } = request.params;
      const found = await readFollowed(db, viewer, id);
      if (found === null) throw problem('not-found');
      const now = Date.now();
      const [presented, done, notes, stays, usual] = await Promise.all([
        presentFollowed(services, viewer, [found]),
        readInterventions(db, viewer, [id]),
        readNotes(db, keyring, viewer, id),
        readStays(db, viewer, id),
        readAs(db, viewer, readUsualStays),
      ]);
      const [row] = presented;
      if (row === undefined) throw problem('not-found');
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
    },
  );
}
