import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { verificationReply } from '../../../protocol/http/verification.ts';
import { Unreadable } from '../../../verification/unreadable.ts';
import type { Api } from '../../api.ts';
import { PDF_BODY_LIMIT } from '../../plugins/body-limits.ts';
import { Problem, problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** File types of a PDF sent as the body itself. */
const RAW = ['application/pdf', 'application/octet-stream'];

/**
 * Verifies a signed PDF by this installation's trust anchors, for anybody: the file is the body
 * (application/pdf) or the one file of a form. Nothing of it is kept.
 */
export async function verifyDocument(app: Api, { verify }: Services): Promise<void> {
  await app.register(multipart, { limits: { files: 1, fields: 4, parts: 5, fileSize: PDF_BODY_LIMIT } });
  app.addContentTypeParser(RAW, { parseAs: 'buffer', bodyLimit: PDF_BODY_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
  app.post(
    '/api/verify',
    {
      bodyLimit: PDF_BODY_LIMIT,
      config: { permission: 'document.verify' },
      schema: {
        tags: ['documents'],
        summary: 'Verify a signed PDF',
        security: [],
        consumes: ['application/pdf', 'multipart/form-data'],
        response: { 200: verificationReply, ...problemReplies },
      },
    },
    async (request) => {
      const bytes = await fileOf(request as FastifyRequest);
      try {
        return (await verify(bytes)) as unknown as z.output<typeof verificationReply>;
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        throw new Problem({ code: error.code, status: 422, title: error.sentence });
      }
    },
  );
}

async function fileOf(request: FastifyRequest): Promise<Uint8Array> {
  if (Buffer.isBuffer(request.body)) return request.body;
  if (!request.isMultipart()) throw problem('unsupported-media-type');
  const part = await request.file();
  if (part === undefined) throw problem('not-a-pdf');
  return part.toBuffer();
}
