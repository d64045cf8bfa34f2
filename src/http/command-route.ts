import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Command } from '../domain/engagement/command.ts';
import type { EngagementAct } from '../identity/policies/engagement.ts';
import { recordedReply, unknownOutcomeReply } from '../protocol/http/commands.ts';
import { writeHeaders } from '../protocol/http/headers.ts';
import { problemReplies } from '../protocol/http/problem.ts';
import { engagementId } from '../protocol/http/scalars.ts';
import type { Api } from './api.ts';
import { type CommandContext, runCommand } from './run-command.ts';
import type { Services } from './services.ts';

/** One act on an engagement: where it stands, who may do it, what its body is, and which command it makes. */
export interface CommandRoute<Body extends z.ZodType> {
  /** Under `/api/engagements/:id/`. */
  readonly path: string;
  readonly permission: EngagementAct;
  readonly summary: string;
  readonly body: Body;
  /** Makes the command, or refuses by throwing a problem. */
  readonly make: (body: z.output<Body>, context: CommandContext) => Promise<Command> | Command;
}

/** Registers an act: keyed, against a revision, answered 200 once the journal holds it and 202 when that is not known in time. */
export function commandRoute<Body extends z.ZodType>(app: Api, services: Services, route: CommandRoute<Body>): void {
  app.post(
    `/api/engagements/:id/${route.path}`,
    {
      config: { permission: route.permission },
      schema: {
        tags: ['engagement'],
        summary: route.summary,
        params: z.object({ id: engagementId }),
        headers: writeHeaders,
        body: route.body,
        response: { 200: recordedReply, 202: unknownOutcomeReply, ...problemReplies },
      },
    },
    // The body was parsed by `route.body`; the generic hides it from the compiler.
    async (request, reply) =>
      runCommand(services, request as FastifyRequest, reply as unknown as FastifyReply, route.permission, (context) =>
        route.make(request.body as z.output<Body>, context),
      ) as never,
  );
}
