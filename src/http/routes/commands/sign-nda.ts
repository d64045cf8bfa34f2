import { ndaSignatureBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** Signs the confidentiality agreement for one's side: a simple signature, with a fresh code (eIDAS, art. 25-1). */
export function signNda(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'nda/signatures',
    permission: 'nda.sign',
    summary: 'Sign the confidentiality agreement',
    body: ndaSignatureBody,
    make: (body, { person }) => {
      if (person.session.freshUntil === null) throw problem('fresh-code-required');
      return { type: 'sign-nda', ...body };
    },
  });
}
