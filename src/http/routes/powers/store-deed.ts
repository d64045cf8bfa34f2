import * as z from 'zod';
import { storedDeedReply } from '../../../protocol/http/powers.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { ownSide } from '../../own-side.ts';
import { DEED_BODY_LIMIT } from '../../plugins/body-limits.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** Keeps the deed of a delegation, as a PDF, among the engagement's sealed files. It is served as a download alone. */
export function storeDeed(app: Api, { rendering }: Services): void {
  app.addContentTypeParser(
    'application/pdf',
    { parseAs: 'buffer', bodyLimit: DEED_BODY_LIMIT },
    (_request, body, done) => done(null, body),
  );
  app.post(
    '/api/engagements/:id/power-deeds',
    {
      bodyLimit: DEED_BODY_LIMIT,
      config: { permission: 'power.declare' },
      schema: {
        tags: ['powers'],
        summary: 'Store the deed of a delegation',
        consumes: ['application/pdf'],
        params: z.object({ id: engagementId }),
        response: { 201: storedDeedReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { of } = ownSide(request);
      const body: unknown = request.body;
      if (!Buffer.isBuffer(body)) throw problem('unsupported-media-type');
      if (!body.subarray(0, 5).equals(PDF_MAGIC)) throw problem('not-a-pdf');
      const sha256 = await rendering.files.of(of.engagement).put(body);
      return reply.code(201).send({ sha256, bytes: body.length });
    },
  );
}

/** The type is told by the content, not by what the sender says (ASVS 5.2.2). */
const PDF_MAGIC = Buffer.from('%PDF-');
