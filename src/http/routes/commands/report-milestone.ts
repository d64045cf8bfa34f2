import { milestoneReportBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The start-up hands in a milestone’s report, criterion by criterion. */
export function reportMilestone(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'milestones/reports',
    permission: 'milestone.report',
    summary: 'Report on a milestone',
    body: milestoneReportBody,
    make: (body) => ({ type: 'report-milestone', ...body }),
  });
}
