import { replacementBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { checkSignatories } from '../../check-opening.ts';
import { commandRoute } from '../../command-route.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** Names another signatory for one's own side: with a fresh code, a member in a role that signs. */
export function replaceSignatory(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'signatories/replacement',
    permission: 'signatory.replace',
    summary: 'Name somebody else to sign in the place of a signatory of your side',
    body: replacementBody,
    make: async (body, { person, actor, engagement }) => {
      if (person.session.freshUntil === null) throw problem('fresh-code-required');
      const named = [{ person: body.replacement, side: actor.side }];
      await checkSignatories(services, engagement, named, () => '/replacement');
      return { type: 'replace-signatory', ...body };
    },
  });
}
