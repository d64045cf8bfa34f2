import { ndaBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import { keepNdaText, type NdaChoices } from '../../nda-text.ts';
import type { Services } from '../../services.ts';

/** Sends a confidentiality agreement: its text is bound and kept here, its hash is what both sides sign. */
export function sendNda(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'nda',
    permission: 'nda.send',
    summary: 'Send a confidentiality agreement',
    body: ndaBody,
    make: async (body, { engagement }) => ({
      type: 'send-nda',
      textSha256: await keepNdaText(services, engagement.engagement, body as NdaChoices),
    }),
  });
}
