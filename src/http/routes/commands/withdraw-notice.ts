import { emptyBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** Whoever gave a notice takes it back. */
export function withdrawNotice(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'notice/end',
    permission: 'engagement.terminate',
    summary: 'Take your notice back',
    body: emptyBody,
    make: () => ({ type: 'withdraw-notice' }),
  });
}
