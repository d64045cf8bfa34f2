import { withdrawalBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** One side ends the talks, with a reason of the closed list. */
export function withdraw(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'withdrawal',
    permission: 'engagement.withdraw',
    summary: 'Withdraw, with a reason',
    body: withdrawalBody,
    make: (body) => ({ type: 'withdraw', ...body }),
  });
}
