import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { SIGNED_STAGES } from '../../../domain/engagement/state.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import { fileReply, PDF, sendFile } from '../../send-file.ts';
import type { Services } from '../../services.ts';

/** The very file that is being signed (`to-sign.pdf`, with the signatures so far), then the agreement once in force. */
export function signedDocument(app: Api, { rendering }: Services): void {
  for (const name of ['to-sign.pdf', 'agreement.pdf'] as const) {
    app.get(
      `/api/engagements/:id/documents/${name}`,
      {
        config: { permission: 'document.read' },
        schema: {
          tags: ['documents'],
          summary: name === 'agreement.pdf' ? 'The signed agreement' : 'The document to be signed',
          params: z.object({ id: engagementId }),
          response: { 200: fileReply(PDF), ...problemReplies },
        },
      },
      async (request, reply) => {
        const { model } = engagementOf(request);
        const ready = name === 'to-sign.pdf' || SIGNED_STAGES.includes(model.stage);
        if (!ready || model.documentSha256 === null) throw problem('document-not-ready');
        const bytes = await rendering.files.of(model.engagement).get(model.documentSha256);
        if (bytes === null) throw problem('document-not-ready');
        return sendFile(request as FastifyRequest, reply as FastifyReply, { bytes, mime: PDF, name });
      },
    );
  }
}
