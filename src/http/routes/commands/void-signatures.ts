import { reasonBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A side that has not signed ends the round of signatures; the text stays frozen. */
export function voidSignatures(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'signatures/void',
    permission: 'signatures.void',
    summary: 'End the round of signatures, with a reason',
    body: reasonBody,
    make: (body) => ({ type: 'void-signatures', ...body }),
  });
}
