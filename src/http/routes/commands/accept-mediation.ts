import { emptyBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The other side agrees: the mediation begins, the clocks stop. */
export function acceptMediation(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'mediation/acceptance',
    permission: 'engagement.mediate',
    summary: 'Agree to the mediation proposed',
    body: emptyBody,
    make: () => ({ type: 'accept-mediation' }),
  });
}
