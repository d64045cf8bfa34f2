import { noticeBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A side gives the notice that its reason asks for. */
export function giveNotice(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'notice',
    permission: 'engagement.terminate',
    summary: 'Give notice',
    body: noticeBody,
    make: (body) => ({ type: 'give-notice', ...body }),
  });
}
