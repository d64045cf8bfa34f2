import { emptyBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The other side consents to the pause. */
export function acceptPause(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'pause/acceptance',
    permission: 'engagement.pause',
    summary: 'Consent to the pause asked for',
    body: emptyBody,
    make: () => ({ type: 'accept-pause' }),
  });
}
