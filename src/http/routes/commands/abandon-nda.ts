import { reasonBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A side gives up the confidentiality agreement under discussion, and says why. */
export function abandonNda(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'nda/abandonment',
    permission: 'nda.send',
    summary: 'Give up the confidentiality agreement, with a reason',
    body: reasonBody,
    make: (body) => ({ type: 'abandon-nda', ...body }),
  });
}
