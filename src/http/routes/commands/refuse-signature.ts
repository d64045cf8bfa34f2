import { signatureRefusalBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A signatory says that they will not sign this text, and why. */
export function refuseSignature(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'signatures/refusal',
    permission: 'signature.refuse',
    summary: 'Refuse to sign the text, with a reason',
    body: signatureRefusalBody,
    make: (body) => ({ type: 'refuse-signature', ...body }),
  });
}
