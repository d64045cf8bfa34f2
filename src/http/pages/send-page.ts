import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Language } from '../../domain/language.ts';
import { acceptedLanguage } from '../../messages/accept-language.ts';
import { PUBLIC_POLICY } from './public-style.ts';

/** What every page made here may be asked with. */
export const pageLanguage = z.object({ lang: z.enum(['fr', 'en']).optional() });

/** The language of a page: the one asked for in its address, else the browser's, else French. */
export function languageOf(request: {
  readonly query: unknown;
  readonly headers: FastifyRequest['headers'];
}): Language {
  const asked = pageLanguage.safeParse(request.query);
  return (asked.success ? asked.data.lang : undefined) ?? acceptedLanguage(request.headers['accept-language']);
}

/**
 * Sends a page. Browsers name the page's origin with its forms only under a referrer policy that lets
 * them, and the origin check asks for that name.
 */
export function sendPage(reply: unknown, language: Language, html: string, status = 200): never {
  return (reply as FastifyReply)
    .code(status)
    .header('content-security-policy', PUBLIC_POLICY)
    .header('referrer-policy', 'same-origin')
    .header('content-language', language)
    .header('vary', 'Accept-Language')
    .type('text/html; charset=utf-8')
    .serializer((payload: unknown) => String(payload))
    .send(html) as never;
}
