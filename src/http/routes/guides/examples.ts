import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Api } from '../../api.ts';
import { exampleListPage, examplePage } from '../../pages/example-pages.ts';
import { languageOf, sendPage } from '../../pages/send-page.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

const config = { permission: 'page.read' } as const;
/** Templates may be edited while people read: seconds, to spare the server a crowd. */
const KEPT = 'public, max-age=60';

/** The examples of collaboration, which stand with the templates, for anybody. */
export function examples(app: Api, { libraries }: Services): void {
  app.get('/examples', { config, schema: { hide: true } }, async (request, reply) => {
    const language = languageOf(request);
    const { guides } = await libraries.current();
    (reply as unknown as FastifyReply).header('cache-control', KEPT);
    return sendPage(reply, language, exampleListPage(guides.examples ?? [], language));
  });
  const params = z.object({ example: z.string().max(100) });
  app.get('/examples/:example', { config, schema: { hide: true, params } }, async (request, reply) => {
    const language = languageOf(request);
    const { guides, memorandum } = await libraries.current();
    const example = guides.examples?.find(({ id }) => id === request.params.example);
    if (example === undefined) throw problem('not-found');
    (reply as unknown as FastifyReply).header('cache-control', KEPT);
    return sendPage(reply, language, examplePage(example, memorandum, language));
  });
}
