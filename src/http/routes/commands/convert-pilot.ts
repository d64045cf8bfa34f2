import { conversionBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The pilot goes on as a contract, an order or an option, once both sides say so. */
export function convertPilot(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'pilot/conversion',
    permission: 'pilot.decide',
    summary: 'Say how the pilot goes on',
    body: conversionBody,
    make: (body) => ({ type: 'convert-pilot', ...body }),
  });
}
