import * as z from 'zod';
import { listFollowed } from '../../../db/monitoring/read-followed.ts';
import { readPortfolio } from '../../../db/monitoring/read-portfolio.ts';
import { csvOf } from '../../../documents/sheets/csv-of.ts';
import { xlsxOf } from '../../../documents/sheets/xlsx-of.ts';
import { toInstant } from '../../../domain/calendar/instant.ts';
import { parisDate } from '../../../domain/calendar/paris-time.ts';
import { portfolioOf } from '../../../domain/monitoring/portfolio/portfolio.ts';
import { programmeDays } from '../../../domain/monitoring/portfolio/programme-days.ts';
import { followedFilters } from '../../../protocol/http/monitoring.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { language } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { engagementsSheet, fileNameOf, PORTFOLIO_VIEWS, portfolioSheet } from '../../monitoring-sheets.ts';
import { fileReply, sendFile } from '../../send-file.ts';
import type { Services } from '../../services.ts';
import { officerIn } from './list-followed.ts';
import { presentFollowed } from './present-followed.ts';
import { staffOf } from './staff-of.ts';

/** More than anybody reads in a spreadsheet; the journal's own export is for machines. */
const MOST_ROWS = 10_000;
const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What stands in a list or behind a chart, as a file for a spreadsheet, filtered as on the screen. */
export function exportView(app: Api, services: Services): void {
  const { db, libraries } = services;
  app.get(
    '/api/monitoring/exports/:view',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'A list or a table of the portfolio as CSV or XLSX',
        params: z.object({ view: z.enum(['engagements', ...PORTFOLIO_VIEWS]) }),
        querystring: z.object({
          ...followedFilters,
          format: z.enum(['csv', 'xlsx']).default('xlsx'),
          lang: language.default('fr'),
        }),
        response: { 200: fileReply(XLSX), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { format, lang, officer, ...query } = request.query;
      const { view } = request.params;
      const sheet = view === 'engagements' ? await listed() : await counted(view);
      const bytes = format === 'csv' ? Buffer.from(csvOf(sheet, lang)) : xlsxOf(sheet);
      const name = fileNameOf(sheet, parisDate(toInstant(Date.now())), format);
      return sendFile(request, reply, { bytes, name, mime: format === 'csv' ? CSV : XLSX });

      async function listed() {
        const viewer = staffOf(request);
        const asked = { ...query, officer: officerIn(officer, viewer.person), limit: MOST_ROWS };
        const { items } = await listFollowed(db, viewer, asked);
        return engagementsSheet(await presentFollowed(services, viewer, items), await titles(), lang);
      }

      async function counted(one: (typeof PORTFOLIO_VIEWS)[number]) {
        const now = Date.now();
        const counts = await readPortfolio(db, staffOf(request), query, now);
        return portfolioSheet(one, portfolioOf(counts, now, programmeDays()), await titles(), lang);
      }
    },
  );

  async function titles() {
    const { memorandum } = await libraries.current();
    return new Map<string, { fr: string; en: string }>(memorandum.clauses.map(({ id, title }) => [id, title]));
  }
}
