import type { FastifyBaseLogger } from 'fastify';
import { readInterventions } from '../../../db/monitoring/interventions.ts';
import { isRanked, rankStale } from '../../../db/monitoring/rank.ts';
import { type FollowedEngagement, readMostWorth } from '../../../db/monitoring/read-followed.ts';
import { readUsualStays } from '../../../db/monitoring/usual-stays.ts';
import type { Viewer } from '../../../db/viewer.ts';
import { readAs } from '../../../db/with-actor.ts';
import type { ClauseId } from '../../../domain/ids.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { programmeDays } from '../../../domain/monitoring/portfolio/programme-days.ts';
import { reasonSentence } from '../../../domain/monitoring/signals/sentences.ts';
import { MOST_LINES, type TodaysLine, todaysList } from '../../../domain/monitoring/signals/todays-list.ts';
import type { Libraries } from '../../deps.ts';
import type { Services } from '../../services.ts';
import { presentFollowed, presentInterventions } from './present-followed.ts';

/** Looked at anew for each answer: some more than are shown, as what was done today changes their order. */
const LOOKED_AT = 3 * MOST_LINES;

export type TodaysItems = Awaited<ReturnType<typeof todaysItems>>;

/** Today's list as the screen and its file show it, and whether all open engagements were looked at; where not, that is begun. */
export async function todaysItems(
  services: Services,
  viewer: Extract<Viewer, { kind: 'staff' }>,
  now: number,
  log: FastifyBaseLogger,
) {
  const { db, libraries, background } = services;
  const [most, usual, complete] = await Promise.all([
    readMostWorth(db, viewer, LOOKED_AT),
    readAs(db, viewer, readUsualStays),
    isRanked(db, viewer, now),
  ]);
  if (!complete) {
    background.runOnce(
      'rank',
      () => rankStale(db, now),
      (error) => log.warn({ err: error }, 'engagements were not ranked'),
    );
  }
  const lines = todaysList(
    most.map((one) => ({ id: one, summary: one.summary })),
    now,
    programmeDays(),
    usual,
  );
  const shown = lines.map(({ id }) => id);
  const done = await readInterventions(
    db,
    viewer,
    shown.map(({ engagement }) => engagement),
  );
  const [presented, earlier] = await Promise.all([
    presentFollowed(services, viewer, shown),
    presentInterventions(services, viewer, done, now),
  ]);
  const engagementOf = new Map(done.map(({ id, engagement }) => [id, engagement]));
  const items = await Promise.all(
    lines.map(async (line, index) => ({
      engagement: line.id.engagement,
      names: presented[index]?.names ?? { startup: '', industrial: '', call: '' },
      stage: line.id.stage,
      reason: await reasonOf(line, libraries),
      action: line.action,
      actionWords: line.actionWords,
      source: line.source,
      stall: line.stall,
      signals: [...line.signals],
      officer: presented[index]?.officer ?? null,
      following: line.id.following,
      earlier: earlier.filter(({ id }) => engagementOf.get(id) === line.id.engagement),
    })),
  );
  return { complete, items };
}

/** The sentence with the clause's title, as the newest library has it. */
async function reasonOf(line: TodaysLine<FollowedEngagement>, from: Libraries): Promise<Bilingual> {
  const [main] = line.signals;
  if (main === undefined || main.clause === null) return line.reason;
  return reasonSentence(main, await titleOf(from, main.clause));
}

/** A clause by its title in the newest library. */
export async function titleOf(from: Libraries, clause: ClauseId): Promise<Bilingual | undefined> {
  const { memorandum } = await from.current();
  return memorandum.clauses.find(({ id }) => id === clause)?.title;
}
