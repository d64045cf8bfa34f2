import { emptyBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The side that paused lets delays run again. */
export function resume(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'pause/end',
    permission: 'engagement.pause',
    summary: 'End your pause before its time',
    body: emptyBody,
    make: () => ({ type: 'resume' }),
  });
}
