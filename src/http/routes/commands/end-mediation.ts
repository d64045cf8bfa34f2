import { mediationEndBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** Either side ends the mediation. */
export function endMediation(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'mediation/end',
    permission: 'engagement.mediate',
    summary: 'End the mediation, and say how it went',
    body: mediationEndBody,
    make: (body) => ({ type: 'end-mediation', ...body }),
  });
}
