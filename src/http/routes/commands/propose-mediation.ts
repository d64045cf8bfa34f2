import { reasonBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A side proposes a mediator. */
export function proposeMediation(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'mediation',
    permission: 'engagement.mediate',
    summary: 'Propose a mediation',
    body: reasonBody,
    make: (body) => ({ type: 'propose-mediation', ...body }),
  });
}
