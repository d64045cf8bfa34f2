import { reasonBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The other side refuses the pause, and says why. */
export function declinePause(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'pause/refusal',
    permission: 'engagement.pause',
    summary: 'Refuse the pause asked for, with a reason',
    body: reasonBody,
    make: (body) => ({ type: 'decline-pause', ...body }),
  });
}
