import { closingBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The pilot does not go on, for a reason of the closed list. */
export function closePilot(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'pilot/closing',
    permission: 'pilot.decide',
    summary: 'Say that the pilot does not go on',
    body: closingBody,
    make: (body) => ({ type: 'close-pilot', ...body }),
  });
}
