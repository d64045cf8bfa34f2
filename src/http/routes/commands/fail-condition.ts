import { conditionReasonBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A condition will not come: the memorandum lapses. */
export function failCondition(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'conditions/failures',
    permission: 'condition.give-up',
    summary: 'Say a condition failed',
    body: conditionReasonBody,
    make: (body) => ({ type: 'fail-condition', ...body }),
  });
}
