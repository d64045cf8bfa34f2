import { reasonBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A side takes the matter up. */
export function escalate(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'escalation',
    permission: 'engagement.escalate',
    summary: 'Take the matter to the sponsors, then to the executives',
    body: reasonBody,
    make: (body) => ({ type: 'escalate', ...body }),
  });
}
