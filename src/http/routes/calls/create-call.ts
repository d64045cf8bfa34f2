import { draftCall } from '../../../db/calls/calls.ts';
import { checkPolicy } from '../../../domain/engagement/check-policy.ts';
import { withOverrides } from '../../../domain/engagement/policy-overrides.ts';
import { callBody, callReply } from '../../../protocol/http/calls.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import { ask } from '../../plugins/authorise.ts';
import { presentCall } from '../../present-call.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** Drafts a call for projects: the company's own until it is published. */
export function createCall(app: Api, services: Services): void {
  app.post(
    '/api/calls',
    {
      config: { permission: 'call.create' },
      schema: {
        tags: ['calls'],
        summary: 'Draft a call for projects',
        body: callBody,
        response: { 201: callReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { company, ...content } = request.body;
      ask(request, { action: 'call.create', company });
      const refused = checkPolicy(withOverrides(services.programme, content.policy ?? {}));
      if (refused !== null) throw refusalProblem(refused);
      const call = unwrap(await draftCall(services.db, personOf(request).person, company, content));
      return reply.code(201).header('location', `/api/calls/${call.call}`).send(presentCall(call));
    },
  );
}
