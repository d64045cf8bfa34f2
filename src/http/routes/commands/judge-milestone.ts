import { judgementBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A deciding side judges a milestone’s report. */
export function judgeMilestone(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'milestones/judgements',
    permission: 'milestone.judge',
    summary: 'Go on, stop or rework',
    body: judgementBody,
    make: (body) => ({ type: 'judge-milestone', ...body }),
  });
}
