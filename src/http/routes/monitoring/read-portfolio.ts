import { readCuts as cuts } from '../../../db/monitoring/read-cuts.ts';
import { readPortfolio as read } from '../../../db/monitoring/read-portfolio.ts';
import { toInstant } from '../../../domain/calendar/instant.ts';
import { portfolioOf } from '../../../domain/monitoring/portfolio/portfolio.ts';
import { programmeDays } from '../../../domain/monitoring/portfolio/programme-days.ts';
import { REGION_CODES, REGIONS } from '../../../domain/programme/regions.ts';
import { SECTOR_CODES, SECTORS } from '../../../domain/programme/sectors.ts';
import { cutsReply, portfolioQuery, portfolioReply } from '../../../protocol/http/monitoring/portfolio.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import type { Services } from '../../services.ts';
import { staffOf } from './staff-of.ts';

/** The portfolio's figures, of all engagements or of a part of them. */
export function readPortfolio(app: Api, { db }: Services): void {
  app.get(
    '/api/monitoring/portfolio',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'Funnel, durations, blocking clauses, ageing, endings, breaches, effect of interventions',
        querystring: portfolioQuery,
        response: { 200: portfolioReply, ...problemReplies },
      },
    },
    async (request) => {
      const now = Date.now();
      const counts = await read(db, staffOf(request), request.query, now);
      return { asOf: toInstant(now), ...portfolioOf(counts, now, programmeDays()) };
    },
  );
}

/** By what the portfolio can be cut. */
export function readCuts(app: Api, { db }: Services): void {
  app.get(
    '/api/monitoring/cuts',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'Calls, sectors, regions and cohorts by which the portfolio can be cut',
        response: { 200: cutsReply, ...problemReplies },
      },
    },
    async (request) => {
      const found = await cuts(db, staffOf(request));
      return {
        calls: [...found.calls],
        sectors: SECTOR_CODES.flatMap((code) => {
          const count = found.sectors.get(code);
          return count === undefined ? [] : [{ code, name: SECTORS[code], count }];
        }),
        regions: REGION_CODES.flatMap((code) => {
          const count = found.regions.get(code);
          return count === undefined ? [] : [{ code, name: REGIONS[code].name, count }];
        }),
        cohorts: [...found.cohorts].map(([code, count]) => ({ code, count })),
      };
    },
  );
}
