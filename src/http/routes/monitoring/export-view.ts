import * as z from 'zod';
import { noteExport } from '../../../db/accounts/staff-exports.ts';
import { listOffers } from '../../../db/monitoring/offers.ts';
import { listFollowed } from '../../../db/monitoring/read-followed.ts';
import { readIndicators } from '../../../db/monitoring/read-indicators.ts';
import { readPortfolio } from '../../../db/monitoring/read-portfolio.ts';
import type { Sheet } from '../../../documents/sheets/sheet.ts';
import { toInstant } from '../../../domain/calendar/instant.ts';
import { parisDate } from '../../../domain/calendar/paris-time.ts';
import { LIST_COLUMNS } from '../../../domain/monitoring/portfolio/list-columns.ts';
import { portfolioOf } from '../../../domain/monitoring/portfolio/portfolio.ts';
import { programmeDays } from '../../../domain/monitoring/portfolio/programme-days.ts';
import { followedFilters, listColumns } from '../../../protocol/http/monitoring/followed.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import { presentIndicators } from '../../public-indicators.ts';
import { fileReply } from '../../send-file.ts';
import type { Services } from '../../services.ts';
import { engagementSheet } from '../../sheets/engagement-sheet.ts';
import { engagementsSheet } from '../../sheets/engagements-sheet.ts';
import { indicatorsSheet } from '../../sheets/indicators-sheet.ts';
import { offersSheet } from '../../sheets/offers-sheet.ts';
import { openingsSheet } from '../../sheets/openings-sheet.ts';
import { PORTFOLIO_VIEWS, type PortfolioView, portfolioSheet } from '../../sheets/portfolio-sheet.ts';
import { sendSheet, sheetForm, XLSX } from '../../sheets/send-sheet.ts';
import { todaySheet } from '../../sheets/today-sheet.ts';
import { officerIn } from './list-followed.ts';
import { presentFollowed } from './present-followed.ts';
import { presentOpenings } from './present-openings.ts';
import { sheetOf } from './present-sheet.ts';
import { staffOf } from './staff-of.ts';
import { todaysItems } from './todays-items.ts';

/** More than anybody reads in a spreadsheet; the journal's own export is for machines. */
const MOST_ROWS = 10_000;

/** Views that can be kept as a file. */
export const EXPORTED_VIEWS = ['today', 'engagements', 'indicators', 'offers', 'openings', ...PORTFOLIO_VIEWS] as const;
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
        summary:
          'Today’s list, the list of engagements, the indicators, the offers, the openings or a table of the portfolio as CSV or XLSX',
        params: z.object({ view: z.enum(EXPORTED_VIEWS) }),
        querystring: z.object({
          ...followedFilters,
          columns: listColumns.optional(),
          ...sheetForm,
        }),
        response: { 200: fileReply(XLSX), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { format, lang, officer, columns, ...query } = request.query;
      const viewer = staffOf(request);
      const now = Date.now();
      const sheet = await sheetOf(request.params.view);
      await noteExport(db, viewer, { what: request.params.view, format, engagement: null });
      return sendSheet(request, reply, sheet, { format, lang });

      async function sheetOf(view: ExportedView): Promise<Sheet> {
        if (view === 'today') return todaySheet(await todaysItems(services, viewer, now, request.log), lang);
        if (view === 'engagements') return listed();
        if (view === 'offers') return offersSheet(await listOffers(db, viewer, parisDate(toInstant(now))), lang);
        if (view === 'openings') return openingsSheet(await presentOpenings(services, viewer), lang);
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

  app.get(
    '/api/monitoring/engagements/:id/sheet',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'One engagement, as its procedure shows it, as CSV or XLSX',
        params: z.object({ id: engagementId }),
        querystring: z.object(sheetForm),
        response: { 200: fileReply(XLSX), ...problemReplies },
      },
    },
    async (request, reply) => {
      const viewer = staffOf(request);
      const { id } = request.params;
      const { format, lang } = request.query;
      const sheet = await sheetOf(services, viewer, id, Date.now());
      if (sheet === null) throw problem('not-found');
      await noteExport(db, viewer, { what: 'engagement', format, engagement: id });
      return sendSheet(request, reply, engagementSheet(sheet, await titles(), lang), request.query);
    },
  );

  async function titles() {
    const { memorandum } = await libraries.current();
    return new Map<string, { fr: string; en: string }>(memorandum.clauses.map(({ id, title }) => [id, title]));
  }
}
