import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import { isDatabaseAway } from '../../db/database-away.ts';
import { isRowRefused } from '../../db/row-refused.ts';
import { acceptedLanguage } from '../../messages/accept-language.ts';
import type { ProblemCode } from '../../messages/problems.ts';
import { type ShapeFault, shapeSentence } from '../../protocol/shape-sentence.ts';
import { problemPage } from '../pages/problem-page.ts';
import { languageOf, sendPage } from '../pages/send-page.ts';
import { Problem, type ProblemItem, problem } from '../problem.ts';
import { RETRY_AFTER } from '../retry-after.ts';

/**
 * Why: one place turns every refusal and every fault into `application/problem+json` (RFC 9457),
 * so that no stack trace, no SQL and no library's own wording ever reaches a client.
 */
export const problemReplies = fp(async (app: FastifyInstance) => {
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    const known = error instanceof Problem ? error : translate(error, request);
    if (known.status === 503) request.log.warn({ err: error, code: known.code }, 'not now');
    else if (known.status >= 500) request.log.error({ err: error, code: known.code }, 'fault');
    return sendProblem(known, request, reply);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(problem('not-found'), request, reply));
});

/**
 * Writes a problem document in the caller's language, or the same as a page for whoever asked for a
 * page; `instance` is the request's id, for support.
 */
export function sendProblem(known: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (wantsPage(request)) {
    const asked = languageOf(request);
    const { status, title } = known;
    reply.headers(known.headers);
    return sendPage(reply, asked, problemPage({ status, title, reference: request.id }, asked), status);
  }
  const language = acceptedLanguage(request.headers['accept-language']);
  const document = {
    type: `urn:entente:problem:${known.code}`,
    title: known.title[language],
    status: known.status,
    ...(known.detail === null ? {} : { detail: known.detail[language] }),
    instance: `urn:uuid:${request.id}`,
    code: known.code,
    ...(known.errors.length === 0
      ? {}
      : { errors: known.errors.map((e) => ({ pointer: e.pointer, code: e.code, detail: e.detail[language] })) }),
  };
  return reply
    .code(known.status)
    .headers(known.headers)
    .header('content-language', language)
    .header('vary', 'Accept-Language')
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(document);
}

/** A browser that goes to an address, not a program that calls the API. */
function wantsPage(request: FastifyRequest): boolean {
  return !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
}

/** Codes of Fastify and its plugins that are the caller's fault; all else is ours. */
const FASTIFY_CODES: { readonly [code: string]: ProblemCode } = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-json',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  FST_REQ_FILE_TOO_LARGE: 'body-too-large',
  FST_FILES_LIMIT: 'body-too-large',
  FST_PARTS_LIMIT: 'body-too-large',
  FST_FIELDS_LIMIT: 'body-too-large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
};

function translate(error: FastifyError, request: FastifyRequest): Problem {
  if (isDatabaseAway(error)) return problem('database-away', { headers: RETRY_AFTER });
  if (isRowRefused(error)) {
    // What was theirs when they were asked who they are is not any more: the same answer as a moment later.
    request.log.warn({ err: error }, 'a row was refused');
    return problem('not-found');
  }
  if (hasZodFastifySchemaValidationErrors(error)) return fromZod(error.validationContext, error.validation);
  if (isResponseSerializationError(error)) return problem('internal-fault');
  const code = FASTIFY_CODES[error.code];
  if (code !== undefined) return problem(code);
  if (error.statusCode === 406) return problem('not-acceptable');
  if (error.statusCode === 400) {
    request.log.warn({ err: error }, 'unexpected client error');
    return problem('invalid-body');
  }
  return problem('internal-fault');
}

function fromZod(
  context: string | undefined,
  faults: readonly (ShapeFault & { readonly instancePath: string })[],
): Problem {
  // A path with a malformed id names nothing: same answer as unknown.
  if (context === 'params') return problem('not-found');
  const errors: ProblemItem[] = faults.slice(0, 50).map((fault) => ({
    pointer: fault.instancePath === '/' ? '' : fault.instancePath,
    code: (fault.keyword ?? 'invalid').replaceAll('_', '-'),
    detail: shapeSentence(fault),
  }));
  return problem(context === 'body' ? 'invalid-body' : 'invalid-query', { errors });
}
