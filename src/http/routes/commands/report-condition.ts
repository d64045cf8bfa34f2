import { conditionMetBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** What had to be in hand before the work begins is: its proof is named. */
export function reportCondition(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'conditions/met',
    permission: 'condition.settle',
    summary: 'Say a condition met',
    body: conditionMetBody,
    make: (body) => ({ type: 'report-condition', ...body }),
  });
}
