import type { FastifyRequest } from 'fastify';
import { Unreadable } from '../../../verification/unreadable.ts';
import type { Api } from '../../api.ts';
import { languageOf, sendPage } from '../../pages/send-page.ts';
import { type VerifyOutcome, verifyPage } from '../../pages/verify-page.ts';
import { PDF_BODY_LIMIT } from '../../plugins/body-limits.ts';
import { Problem, problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/**
 * The verification of signed PDFs as a page, for people without an account and browsers without
 * script. Stands in the scope of the API's own verification, where files are accepted.
 */
export function verifyForm(app: Api, { verify }: Services): void {
  app.get('/verify', { config: { permission: 'page.read' }, schema: { hide: true } }, async (request, reply) => {
    const language = languageOf(request);
    return sendPage(reply, language, verifyPage({ kind: 'asked' }, language));
  });
  app.post(
    '/verify',
    { bodyLimit: PDF_BODY_LIMIT, config: { permission: 'document.verify' }, schema: { hide: true } },
    async (request, reply) => {
      const language = languageOf(request);
      const outcome = await judge(request as FastifyRequest, verify);
      return sendPage(reply, language, verifyPage(outcome, language), outcome.kind === 'refused' ? 422 : 200);
    },
  );
}

async function judge(request: FastifyRequest, verify: Services['verify']): Promise<VerifyOutcome> {
  if (!request.isMultipart()) throw problem('unsupported-media-type');
  try {
    const part = await request.file();
    if (part === undefined) throw problem('not-a-pdf');
    const report = await verify(await part.toBuffer());
    return { kind: 'read', name: part.filename, report };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'refused', title: error.sentence };
    if (error instanceof Problem) return { kind: 'refused', title: error.title };
    if (isTooLarge(error)) return { kind: 'refused', title: problem('body-too-large').title };
    throw error;
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
}
