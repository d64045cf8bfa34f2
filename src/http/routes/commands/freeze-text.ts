import { freezeBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** Asks that the agreed clauses be assembled into the one text to approve and sign. */
export function freezeText(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'freeze',
    permission: 'text.freeze',
    summary: 'Freeze the text',
    body: freezeBody,
    make: (body) => ({ type: 'freeze-text', ...body }),
  });
}
