import { terminationBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A side ends the memorandum for a breach that was not mended, or force majeure that lasts. */
export function terminate(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'termination',
    permission: 'engagement.terminate',
    summary: 'End the memorandum at once',
    body: terminationBody,
    make: (body) => ({ type: 'terminate', ...body }),
  });
}
