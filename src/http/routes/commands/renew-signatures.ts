import { emptyBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A side asks for another round of signatures on the same text: it opens once both have. */
export function renewSignatures(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'signatures/renewal',
    permission: 'signatures.renew',
    summary: 'Ask for another round of signatures on the same text',
    body: emptyBody,
    make: () => ({ type: 'renew-signatures' }),
  });
}
