import * as z from 'zod';
import { applicationBody, applicationReply } from '../../../protocol/http/calls.ts';
import { unknownOutcomeReply } from '../../../protocol/http/commands.ts';
import { keyedHeaders } from '../../../protocol/http/headers.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { callId } from '../../../protocol/http/scalars.ts';
import { commandId } from '../../../temporal/command-id.ts';
import { type Api, personOf } from '../../api.ts';
import { etagOf, idempotencyKey } from '../../command-headers.ts';
import { ask } from '../../plugins/authorise.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import { bodyHash, earlierOutcome, pursue, routeOf, sendUnknown } from '../../run-command.ts';
import type { Services } from '../../services.ts';
import { applicationCommand } from '../../submit-application.ts';

/** A start-up answers a call: the engagement starts with it, so that nothing is lost. */
export function submitApplication(app: Api, services: Services): void {
  app.post(
    '/api/calls/:id/applications',
    {
      config: { permission: 'application.submit' },
      schema: {
        tags: ['calls'],
        summary: 'Apply to a call',
        params: z.object({ id: callId }),
        headers: keyedHeaders,
        body: applicationBody,
        response: { 201: applicationReply, 202: unknownOutcomeReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const until = Date.now() + services.commandBudgetMs;
      const person = personOf(request);
      ask(request, { action: 'application.submit', company: request.body.company });
      const id = commandId(services.commandKey, person.person, routeOf(request), idempotencyKey(request));
      const bodySha256 = bodyHash(request.body);
      const created = (engagement: string, rev: number) =>
        reply.code(201).header('location', `/api/engagements/${engagement}`).header('etag', etagOf(rev));
      const earlier = await earlierOutcome(services, person, id, bodySha256);
      if (earlier !== null) {
        const { engagement, rev, seq } = earlier;
        return created(engagement, rev).send({ engagement, rev, seq });
      }
      const application = { call: request.params.id, ...request.body };
      const envelope = await applicationCommand(services, person, { id, bodySha256, application });
      const { engagement } = envelope.command;
      const send = (ms: number) => services.engagements.submit(envelope, ms);
      const outcome = await send(Math.max(1, until - Date.now()));
      if (outcome.kind === 'refused') throw refusalProblem(outcome.refusal);
      if (outcome.kind === 'unknown') {
        pursue(services, request, { person, id, send });
        return sendUnknown(reply, id);
      }
      const { rev, seq } = outcome;
      if (!(await services.notices.waitFor(engagement, seq, until - Date.now()))) return sendUnknown(reply, id);
      return created(engagement, rev).send({ engagement, rev, seq });
    },
  );
}
