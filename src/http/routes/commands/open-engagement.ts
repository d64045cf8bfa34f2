import { openingBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { checkOpening } from '../../check-opening.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** Opens the talks: which clauses, who writes first, who will sign. */
export function openEngagement(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'opening',
    permission: 'engagement.open',
    summary: 'Open the talks',
    body: openingBody,
    make: async (body, { engagement }) => {
      await checkOpening(services, engagement, body);
      return { type: 'open-engagement', ...body };
    },
  });
}
