import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { dossierQuery, dossierQueued } from '../../../protocol/http/documents.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { ownSide } from '../../own-side.ts';
import { fileReply } from '../../send-file.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

const ZIP = 'application/zip';
/** Proxies commonly give up after thirty seconds or more: who waits longer than this is told to come back. */
const WAIT_MS = 15_000;
const ASK_AGAIN_S = 2;

/** All that both sides share of an engagement, as one zip: made at the first call, 202 while that takes long. */
export function dossier(app: Api, services: Services): void {
  app.get(
    '/api/engagements/:id/documents/dossier.zip',
    {
      config: { permission: 'dossier.read' },
      schema: {
        tags: ['documents'],
        summary: 'The complete dossier (zip)',
        params: z.object({ id: engagementId }),
        querystring: dossierQuery,
        response: { 200: fileReply(ZIP), 202: dossierQueued, ...problemReplies },
      },
    },
    async (request, reply: unknown) => {
      const answer = reply as FastifyReply;
      const { lang: language } = request.query;
      const { side } = ownSide(request).of;
      const { model } = engagementOf(request);
      const viewer = viewerOf(personOf(request));
      const key = `${model.engagement} ${side} ${language}`;
      const made = await services.dossiers.within(key, WAIT_MS, async () => {
        const { gatherDossier } = await import('../../dossier/gather-dossier.ts');
        return gatherDossier(services, { model, viewer, language });
      });
      if (made === null) return answer.code(202).header('retry-after', ASK_AGAIN_S).send({ status: 'queued' });
      const etag = `"${made.sha256}"`;
      answer.header('etag', etag);
      if (request.headers['if-none-match'] === etag) return answer.code(304).send();
      const { zipStream } = await import('../../dossier/zip-stream.ts');
      return answer
        .code(200)
        .type(ZIP)
        .header('content-disposition', `attachment; filename="dossier-${model.engagement}.zip"`)
        .send(Readable.from(zipStream(made.files), { objectMode: false }));
    },
  );
}
