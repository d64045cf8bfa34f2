import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { diffTrees } from '../../../domain/memorandum/diff/diff-trees.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { ndaReadingReply } from '../../../protocol/http/reading.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { keptNdaText } from '../../nda-text.ts';
import { problem } from '../../problem.ts';
import { fileReply, PDF, sendFile } from '../../send-file.ts';
import type { Services } from '../../services.ts';

const params = z.object({ id: engagementId });

/** The confidentiality agreement that was sent last, to be read on the screen before it is signed. */
export function readNdaText(app: Api, services: Services): void {
  app.get(
    '/api/engagements/:id/nda',
    {
      config: { permission: 'document.read' },
      schema: {
        tags: ['documents'],
        summary: 'Read the confidentiality agreement',
        params,
        response: { 200: ndaReadingReply, ...problemReplies },
      },
    },
    async (request) => {
      const { nda, engagement } = engagementOf(request).model;
      if (nda === null || nda === undefined) throw problem('document-not-ready');
      const tree = await keptNdaText(services, engagement, nda.textSha256);
      return { textSha256: nda.textSha256, sentAt: nda.sentAt, blocks: [...diffTrees(tree, tree).blocks] };
    },
  );
}

/** The same as a PDF: marked as a draft on each page until both sides have signed. */
export function ndaPdf(app: Api, services: Services): void {
  app.get(
    '/api/engagements/:id/documents/nda.pdf',
    {
      config: { permission: 'document.read' },
      schema: {
        tags: ['documents'],
        summary: 'The confidentiality agreement',
        params,
        response: { 200: fileReply(PDF), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { nda, engagement } = engagementOf(request).model;
      if (nda === null || nda === undefined) throw problem('document-not-ready');
      const tree = await keptNdaText(services, engagement, nda.textSha256);
      const { renderNda } = await import('../../../activities/render-nda.ts');
      const { bytes } = await renderNda(services.rendering, engagement, nda, tree);
      return sendFile(request as FastifyRequest, reply as FastifyReply, { bytes, mime: PDF, name: 'nda.pdf' });
    },
  );
}
