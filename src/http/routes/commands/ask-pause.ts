import { pauseBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A side asks that delays stand still, for a cause of the closed list. */
export function askPause(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'pause',
    permission: 'engagement.pause',
    summary: 'Ask that delays stand still',
    body: pauseBody,
    make: (body) => ({ type: 'ask-pause', ...body }),
  });
}
