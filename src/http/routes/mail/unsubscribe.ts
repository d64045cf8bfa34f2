import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { readMailSettings, saveMailSettings } from '../../../db/mails/settings.ts';
import { refuseMails } from '../../../mail/refuse-mails.ts';
import { readUnsubscribeToken } from '../../../mail/unsubscribe-token.ts';
import { acceptedLanguage } from '../../../messages/accept-language.ts';
import { UNSUBSCRIBE_WORDS } from '../../../messages/unsubscribe-page.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** RFC 8058 sends `List-Unsubscribe=One-Click`, as a form of one kind or the other. */
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const FORM_LIMIT = 4096;
const STYLE = 'body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem}';
const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const params = z.object({ token: z.string().max(200) });

/**
 * One click ends reminders, news or digests (RFC 8058): a POST without cookie or redirect. Opening the
 * address changes nothing, for mail scanners open every link; it shows a button.
 */
export async function unsubscribe(app: Api, { db, keyring }: Services): Promise<void> {
  const secret = keyring.derive('mail/unsubscribe');
  app.addContentTypeParser(FORMS, { parseAs: 'buffer', bodyLimit: FORM_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
  app.get(
    '/api/mail/unsubscribe/:token',
    { config: { permission: 'mail.unsubscribe' }, schema: { hide: true, params } },
    async (request, reply) => {
      if (readUnsubscribeToken(secret, request.params.token) === null) throw problem('not-found');
      return page(request as FastifyRequest, reply as unknown as FastifyReply, true) as never;
    },
  );
  app.post(
    '/api/mail/unsubscribe/:token',
    {
      config: { permission: 'mail.unsubscribe' },
      schema: {
        tags: ['people'],
        summary: 'End mails of one kind, by one click (RFC 8058)',
        security: [],
        params,
        consumes: FORMS,
        response: { 200: z.string(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const refused = readUnsubscribeToken(secret, request.params.token);
      if (refused === null) throw problem('not-found');
      const settings = await readMailSettings(db, refused.person);
      await saveMailSettings(db, refused.person, refuseMails(settings, refused.kind));
      return page(request as FastifyRequest, reply as unknown as FastifyReply, false) as never;
    },
  );
}

function page(request: FastifyRequest, reply: FastifyReply, ask: boolean): FastifyReply {
  const language = acceptedLanguage(request.headers['accept-language']);
  const words = UNSUBSCRIBE_WORDS;
  const body = ask
    ? `<h1>${words.ask[language]}</h1><p>${words.kept[language]}</p><form method="post"><button>${words.button[language]}</button></form>`
    : `<h1>${words.done[language]}</h1><p>${words.kept[language]}</p>`;
  return (
    reply
      .header(
        'content-security-policy',
        `default-src 'none'; style-src ${STYLE_HASH}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
      )
      // A browser names the form's origin under this policy, and the origin check asks for it.
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Entente</title><style>${STYLE}</style></head><body>${body}</body></html>`,
      )
  );
}
