import type { FastifyReply } from 'fastify';
import { listCallAddresses } from '../../../db/calls/list-call-addresses.ts';
import { PUBLIC } from '../../../db/viewer.ts';
import type { Api } from '../../api.ts';
import { robots } from '../../pages/robots.ts';
import { type MappedPage, sitemap } from '../../pages/sitemap.ts';
import type { Services } from '../../services.ts';

const config = { permission: 'page.read' } as const;
const KEPT = 'public, max-age=300';
/** A map may hold 50 000 addresses (sitemaps.org), and each call has one in each language. */
const CALLS_AT_MOST = 20_000;

const PATHS = [
  '/calls',
  '/directory',
  '/guides',
  '/guides/glossary',
  '/guides/graveyard',
  '/examples',
  '/offers',
  '/verify',
  '/indicators',
  '/privacy',
  '/accessibility',
] as const;

/** The map of the public pages, and what programs that search may read. */
export function forSearchEngines(app: Api, { db, publicUrl, libraries }: Services): void {
  app.get('/sitemap.xml', { config, schema: { hide: true } }, async (_request, reply) => {
    const calls = await listCallAddresses(db, PUBLIC, CALLS_AT_MOST);
    const { guides } = await libraries.current();
    const pages: readonly MappedPage[] = [
      ...PATHS.map((path) => ({ path })),
      ...(guides.examples ?? []).map(({ id }) => ({ path: `/examples/${id}` })),
      ...calls.map(({ call, changedAt }) => ({ path: `/calls/${call}`, changedAt })),
    ];
    return (reply as unknown as FastifyReply)
      .header('cache-control', KEPT)
      .type('application/xml; charset=utf-8')
      .send(sitemap(pages, publicUrl)) as never;
  });
  app.get(
    '/robots.txt',
    { config, schema: { hide: true } },
    async (_request, reply) =>
      (reply as unknown as FastifyReply)
        .header('cache-control', KEPT)
        .type('text/plain; charset=utf-8')
        .send(robots(publicUrl)) as never,
  );
}
