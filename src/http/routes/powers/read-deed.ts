import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { powerId } from '../../../protocol/http/powers.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { powerOf } from '../../power-subject.ts';
import { problem } from '../../problem.ts';
import { fileReply, PDF, sendFile } from '../../send-file.ts';
import type { Services } from '../../services.ts';

/** The deed of a power, for whoever may judge it. */
export function readDeed(app: Api, services: Services): void {
  app.get(
    '/api/engagements/:id/powers/:power/deed',
    {
      config: { permission: 'power.read' },
      schema: {
        tags: ['powers'],
        summary: 'Read the deed of a power',
        params: z.object({ id: engagementId, power: powerId }),
        response: { 200: fileReply(PDF), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { model } = engagementOf(request);
      const { documentSha256 } = await powerOf(services, request, request.params.power);
      const bytes =
        documentSha256 === null ? null : await services.rendering.files.of(model.engagement).get(documentSha256);
      if (bytes === null) throw problem('document-not-ready');
      const file = { bytes, mime: PDF, name: 'power.pdf' };
      return sendFile(request as FastifyRequest, reply as FastifyReply, file);
    },
  );
}
