import { conditionReasonBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A side does without a condition; given up by both, it holds nothing back. */
export function waiveCondition(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'conditions/waivers',
    permission: 'condition.give-up',
    summary: 'Give a condition up',
    body: conditionReasonBody,
    make: (body) => ({ type: 'waive-condition', ...body }),
  });
}
