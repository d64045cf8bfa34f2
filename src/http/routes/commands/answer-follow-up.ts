import { followUpBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** A side says what became of the project, months later. */
export function answerFollowUp(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'follow-ups',
    permission: 'follow-up.answer',
    summary: 'Answer a follow-up',
    body: followUpBody,
    make: (body) => ({ type: 'answer-follow-up', ...body }),
  });
}
