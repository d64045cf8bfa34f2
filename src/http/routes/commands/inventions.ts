import { inventionBody, inventionOutcomeBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import { keptText } from '../../performance-text.ts';
import type { Services } from '../../services.ts';

/** Inventions declared to the other side in confidence, until they are filed, kept secret or given up. */
export function inventions(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'inventions',
    permission: 'invention.declare',
    summary: 'Declare an invention to the other side, in confidence',
    body: inventionBody,
    make: async ({ madeOn, title }, context) => {
      const detailsSha256 = await keptText(services, context, { kind: 'invention', title });
      return { type: 'declare-invention', madeOn, detailsSha256 };
    },
  });
  commandRoute(app, services, {
    path: 'inventions/outcomes',
    permission: 'invention.declare',
    summary: 'Say what is decided of an invention that you declared',
    body: inventionOutcomeBody,
    make: (body) => ({ type: 'settle-invention', ...body }),
  });
}
