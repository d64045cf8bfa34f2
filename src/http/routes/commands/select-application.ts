import { emptyBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The industrial selects the application. */
export function selectApplication(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'selection',
    permission: 'application.select',
    summary: 'Select the application',
    body: emptyBody,
    make: () => ({ type: 'select-application' }),
  });
}
