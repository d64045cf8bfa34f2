import * as z from 'zod';
import { listFollowed } from '../../../db/monitoring/read-followed.ts';
import { readIndicators } from '../../../db/monitoring/read-indicators.ts';
import { readPortfolio } from '../../../db/monitoring/read-portfolio.ts';
import { csvOf } from '../../../documents/sheets/csv-of.ts';
import type { Sheet } from '../../../documents/sheets/sheet.ts';
import { xlsxOf } from '../../../documents/sheets/xlsx-of.ts';
import { toInstant } from '../../../domain/calendar/instant.ts';
import { parisDate } from '../../../domain/calendar/paris-time.ts';
import { LIST_COLUMNS } from '../../../domain/monitoring/portfolio/list-columns.ts';
import { portfolioOf } from '../../../domain/monitoring/portfolio/portfolio.ts';
import { programmeDays } from '../../../domain/monitoring/portfolio/programme-days.ts';
import { followedFilters, listColumns } from '../../../protocol/http/monitoring.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { language } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { presentIndicators } from '../../public-indicators.ts';
import { fileReply, sendFile } from '../../send-file.ts';
import type { Services } from '../../services.ts';
import { engagementsSheet } from '../../sheets/engagements-sheet.ts';
import { indicatorsSheet } from '../../sheets/indicators-sheet.ts';
import { PORTFOLIO_VIEWS, type PortfolioView, portfolioSheet } from '../../sheets/portfolio-sheet.ts';
import { fileNameOf } from '../../sheets/said.ts';
import { todaySheet } from '../../sheets/today-sheet.ts';
import { officerIn } from './list-followed.ts';
import { presentFollowed } from './present-followed.ts';
import { staffOf } from './staff-of.ts';
import { todaysItems } from './todays-items.ts';

/** More than anybody reads in a spreadsheet; the journal's own export is for machines. */
const MOST_ROWS = 10_000;
const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Views that can be kept as a file. */
export const EXPORTED_VIEWS = ['today', 'engagements', 'indicators', ...PORTFOLIO_VIEWS] as const;
type ExportedView = (typeof EXPORTED_VIEWS)[number];

/** What stands in a list or behind a chart, as a file for a spreadsheet, filtered as on the screen. */
export function exportView(app: Api, services: Services): void {
  const { db, libraries } = services;
  app.get(
    '/api/monitoring/exports/:view',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'Today’s list, the list of engagements, the indicators or a table of the portfolio as CSV or XLSX',
        params: z.object({ view: z.enum(EXPORTED_VIEWS) }),
        querystring: z.object({
          ...followedFilters,
          columns: listColumns.optional(),
          format: z.enum(['csv', 'xlsx']).default('xlsx'),
          lang: language.default('fr'),
        }),
        response: { 200: fileReply(XLSX), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { format, lang, officer, columns, ...query } = request.query;
      const viewer = staffOf(request);
      const now = Date.now();
      const sheet = await sheetOf(request.params.view);
      const bytes = format === 'csv' ? Buffer.from(csvOf(sheet, lang)) : xlsxOf(sheet);
      const name = fileNameOf(sheet, parisDate(toInstant(now)), format);
      return sendFile(request, reply, { bytes, name, mime: format === 'csv' ? CSV : XLSX });

      async function sheetOf(view: ExportedView): Promise<Sheet> {
        if (view === 'today') return todaySheet(await todaysItems(services, viewer, now, request.log), lang);
        if (view === 'engagements') return listed();
        if (view !== 'indicators') return counted(view);
        return indicatorsSheet(
          presentIndicators(now, await readIndicators(db, now), () => true),
          lang,
        );
      }

      async function listed(): Promise<Sheet> {
        const asked = { ...query, officer: officerIn(officer, viewer.person), limit: MOST_ROWS };
        const { items, next } = await listFollowed(db, viewer, asked);
        const shown = await presentFollowed(services, viewer, items);
        return engagementsSheet(shown, columns ?? LIST_COLUMNS, await titles(), lang, next !== null);
      }

      async function counted(view: PortfolioView): Promise<Sheet> {
        const counts = await readPortfolio(db, viewer, query, now);
        return portfolioSheet(view, portfolioOf(counts, now, programmeDays()), await titles(), lang);
      }
    },
  );

  async function titles() {
    const { memorandum } = await libraries.current();
    return new Map<string, { fr: string; en: string }>(memorandum.clauses.map(({ id, title }) => [id, title]));
  }
}
