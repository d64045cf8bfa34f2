import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { type KeptMail, readMailbox } from '../../../db/outbox/mailbox.ts';
import { escapeHtml } from '../../../mail/compose.ts';
import { acceptedLanguage } from '../../../messages/accept-language.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

const mailReply = z
  .object({ to: z.string(), subject: z.string(), text: z.string(), html: z.string(), at: z.string() })
  .meta({ id: 'KeptMail' });

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}' +
  'article{border-top:1px solid;padding:1rem 0}pre{white-space:pre-wrap;font:inherit}h2{font-size:1.1rem;margin:0}';
const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const WORDS = {
  fr: { title: 'Boîte aux lettres locale', none: 'Aucun message.', to: 'à' },
  en: { title: 'Local mailbox', none: 'No message.', to: 'to' },
} as const;

/**
 * The mails of an embedded installation, as a page and as JSON, the newest first. They hold sign-in
 * codes: served to this very machine alone, and to no page of another site.
 */
export function mailbox(app: Api, services: Services): void {
  if (!services.mailboxPage) return;
  const newest = async (request: FastifyRequest): Promise<readonly KeptMail[]> => {
    if (!isLocal(request)) throw problem('not-found');
    // What was asked for before this request is in the box before it is read.
    await services.outbox.flush();
    await services.background.idle();
    return readMailbox(services.db, services.keyring);
  };
  app.get(
    '/mailbox.json',
    {
      config: { permission: 'mailbox.read' },
      schema: { tags: ['system'], security: [], response: { 200: z.array(mailReply), ...problemReplies } },
    },
    async (request) => [...(await newest(request as FastifyRequest))],
  );
  app.get('/mailbox', { config: { permission: 'mailbox.read' }, schema: { hide: true } }, async (request, reply) => {
    const mails = await newest(request as FastifyRequest);
    const language = acceptedLanguage(request.headers['accept-language']);
    (reply as unknown as FastifyReply).header(
      'content-security-policy',
      `default-src 'none'; style-src ${STYLE_HASH}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    return reply.type('text/html; charset=utf-8').send(page(mails, language) as never);
  });
}

/** From this machine, under a loopback name: a page elsewhere whose name was made to resolve here does not pass. */
function isLocal(request: FastifyRequest): boolean {
  const host = request.hostname.replace(/^\[|\]$/g, '');
  const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
  return (
    loopback.includes(request.socket.remoteAddress ?? '') &&
    [...loopback, 'localhost'].includes(host) &&
    request.headers['x-forwarded-for'] === undefined &&
    request.headers['sec-fetch-site'] !== 'cross-site'
  );
}

function page(mails: readonly KeptMail[], language: 'fr' | 'en'): string {
  const words = WORDS[language];
  const articles = mails.map(
    (mail) =>
      `<article><h2>${escapeHtml(mail.subject)}</h2><p>${words.to} ${escapeHtml(mail.to)} · <time>${escapeHtml(mail.at)}</time></p><pre>${escapeHtml(mail.text)}</pre></article>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head><body><h1>${words.title}</h1>${articles.join('') || `<p>${words.none}</p>`}</body></html>`;
}
