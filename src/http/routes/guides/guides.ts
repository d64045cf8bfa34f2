import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Language } from '../../../domain/language.ts';
import type { Templates } from '../../../library/templates.ts';
import { acceptedLanguage } from '../../../messages/accept-language.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { glossaryPage } from '../../pages/glossary-page.ts';
import { graveyardPage } from '../../pages/graveyard-page.ts';
import { GUIDE_POLICY } from '../../pages/guide-style.ts';
import type { Services } from '../../services.ts';

const query = z.object({ lang: z.enum(['fr', 'en']).optional() });
/** Templates may be edited while people read: seconds, to spare the server a crowd. */
const KEPT = 'public, max-age=60';

/** Public pages made here, whole: the clauses refused, and the glossary. French unless English is asked for. */
export function guides(app: Api, { libraries }: Services): void {
  const pages: { readonly [path: string]: (current: Templates, language: Language) => string } = {
    '/guides/graveyard': ({ guides: { graveyard }, memorandum }, language) =>
      graveyardPage(graveyard, memorandum, language),
    '/guides/glossary': ({ guides: { glossary } }, language) => glossaryPage(glossary, language),
  };
  for (const [path, page] of Object.entries(pages)) {
    app.get(
      path,
      {
        config: { permission: 'library.read' },
        schema: { hide: true, querystring: query, response: { ...problemReplies } },
      },
      async (request, reply) => {
        const language = request.query.lang ?? acceptedLanguage(request.headers['accept-language']);
        (reply as unknown as FastifyReply)
          .header('content-security-policy', GUIDE_POLICY)
          .header('cache-control', KEPT)
          .header('vary', 'accept-language')
          .header('content-language', language);
        return reply.type('text/html; charset=utf-8').send(page(await libraries.current(), language) as never);
      },
    );
  }
}
