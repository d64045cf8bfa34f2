import { reasonBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The other side refuses the mediation, and says why. */
export function declineMediation(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'mediation/refusal',
    permission: 'engagement.mediate',
    summary: 'Refuse the mediation proposed, with a reason',
    body: reasonBody,
    make: (body) => ({ type: 'decline-mediation', ...body }),
  });
}
