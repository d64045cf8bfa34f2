import type { Language } from '../../../domain/language.ts';
import type { Templates } from '../../../library/templates.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { glossaryPage } from '../../pages/glossary-page.ts';
import { graveyardPage } from '../../pages/graveyard-page.ts';
import { languageOf, pageLanguage, sendPage } from '../../pages/send-page.ts';
import type { Services } from '../../services.ts';

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
        schema: { hide: true, querystring: pageLanguage, response: { ...problemReplies } },
      },
      async (request, reply) => {
        const language = languageOf(request);
        reply.header('cache-control', KEPT);
        return sendPage(reply, language, page(await libraries.current(), language));
      },
    );
  }
}
