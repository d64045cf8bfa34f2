import { declineBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The industrial declines the application, with a reason of the closed list. */
export function declineApplication(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'decline',
    permission: 'application.decline',
    summary: 'Decline the application, with a reason',
    body: declineBody,
    make: (body) => ({ type: 'decline-application', ...body }),
  });
}
