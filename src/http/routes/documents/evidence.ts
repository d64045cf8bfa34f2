import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import { fileReply, PDF, sendFile } from '../../send-file.ts';
import type { Services } from '../../services.ts';

/** The evidence file: who did what when, with the hashes that prove it. */
export function evidence(app: Api, services: Services): void {
  app.get(
    '/api/engagements/:id/documents/evidence.pdf',
    {
      config: { permission: 'document.read' },
      schema: {
        tags: ['documents'],
        summary: 'The evidence file',
        params: z.object({ id: engagementId }),
        response: { 200: fileReply(PDF), ...problemReplies },
      },
    },
    async (request, reply) => {
      const bytes = await services.evidence(engagementOf(request).model.engagement);
      if (bytes === null) throw problem('document-not-ready');
      return sendFile(request as FastifyRequest, reply as FastifyReply, { bytes, mime: PDF, name: 'evidence.pdf' });
    },
  );
}
