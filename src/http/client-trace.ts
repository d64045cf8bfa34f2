import type { FastifyRequest } from 'fastify';
import type { ClientTrace } from '../identity/sign-in.ts';
import { acceptedLanguage } from '../messages/accept-language.ts';

const MAX_AGENT = 300;

/** What the caller says of itself, cut to what a list of sessions shows. */
export function clientTrace(request: FastifyRequest): ClientTrace {
  return {
    ipAddress: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, MAX_AGENT),
    language: acceptedLanguage(request.headers['accept-language']),
  };
}
