import { readNames } from '../../../db/engagements/names.ts';
import { type FollowedEngagement, readFollowed } from '../../../db/monitoring/read-followed.ts';
import { workingCalendar } from '../../../domain/calendar/working-calendar.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { ProcessSummary } from '../../../domain/monitoring/facts/summary.ts';
import { summarise } from '../../../domain/monitoring/facts/summary.ts';
import { reasonSentence } from '../../../domain/monitoring/signals/sentences.ts';
import { type TodaysLine, todaysList } from '../../../domain/monitoring/signals/todays-list.ts';
import { todayReply } from '../../../protocol/http/monitoring.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import type { Libraries } from '../../deps.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** Journals opened for one answer: some fifteen thousand events. Beyond it the answer says that it is not complete. */
const MOST_FOLLOWED = 300;
/** The talks end after 180 days: what is open began, and what is ahead ends, within these years. */
const YEARS_BEFORE = 3;
const YEARS = 6;

/** Where the officer's call is worth most today, computed when it is asked for. */
export function readToday(app: Api, { db, keyring, libraries }: Services): void {
  app.get(
    '/api/monitoring/today',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'Engagements that stall, and what to do about them today',
        response: { 200: todayReply, ...problemReplies },
      },
    },
    async (request) => {
      const viewer = viewerOf(personOf(request));
      const now = new Date();
      const { followed, complete } = await readFollowed(db, keyring, viewer, MOST_FOLLOWED);
      const days = workingCalendar(now.getUTCFullYear() - YEARS_BEFORE, YEARS);
      const lines = todaysList(followed.flatMap(asFollowed), now.getTime(), days);
      const namesOf = await readNames(
        db,
        viewer,
        lines.map(({ id }) => id),
      );
      const items = await Promise.all(
        lines.map(async (line) => ({
          engagement: line.id.engagement,
          names: namesOf(line.id),
          stage: line.id.stage,
          reason: await reasonOf(line, libraries),
          action: line.action,
          actionWords: line.actionWords,
          source: line.source,
          signals: [...line.signals],
        })),
      );
      return { complete, items };
    },
  );
}

/** Nothing has been learned of this installation's own engagements yet: all are judged by thresholds. */
function asFollowed({ model, facts }: FollowedEngagement) {
  const summary = facts.reduce<ProcessSummary | null>(summarise, null);
  return summary === null ? [] : [{ id: model, summary, learnedRisk: null }];
}

/** The sentence with the clause's title, as the engagement's own library has it. */
async function reasonOf(line: TodaysLine<FollowedEngagement['model']>, libraries: Libraries): Promise<Bilingual> {
  const [main] = line.signals;
  if (main === undefined || main.clause === null) return line.reason;
  const library = await libraries.byHash(line.id.libraryHash);
  return reasonSentence(main, library?.clauses.find(({ id }) => id === main.clause)?.title);
}
