import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { readWorkFigures } from '../../db/health/work-figures.ts';
import type { HttpDeps } from '../deps.ts';
import { EXPOSITION_TYPE, exposition, type Family } from '../metrics/exposition.ts';
import { HttpFigures } from '../metrics/http-figures.ts';
import { processFigures } from '../metrics/process-figures.ts';
import { workFamilies } from '../metrics/work-families.ts';
import { problem } from '../problem.ts';
import { readyParts } from '../ready-parts.ts';

/**
 * Why: operators watch the installation with Prometheus. Only who shows the configured token reads it
 * (RFC 6750), and nothing in it names a person, a company or an engagement: routes are told by their patterns.
 */
export const metrics = fp(async (app: FastifyInstance, deps: HttpDeps) => {
  const { metricsToken } = deps;
  if (metricsToken === undefined) return;
  const http = new HttpFigures();
  const own = processFigures();
  app.addHook('onResponse', async (request, reply) => {
    const stream = String(reply.getHeader('content-type') ?? '').startsWith('text/event-stream');
    http.answered({
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      seconds: stream ? null : reply.elapsedTime / 1000,
    });
  });
  app.addHook('onClose', async () => own.stop());
  app.get('/metrics', { config: { permission: 'metrics.read' }, schema: { hide: true } }, async (request, reply) => {
    if (!shows(request, metricsToken)) throw problem('token-refused', { headers: { 'www-authenticate': 'Bearer' } });
    const parts = await readyParts(deps);
    const families = [
      gauge('entente_build_info', 'The release that serves.', [{ labels: { version: deps.version }, value: 1 }]),
      gauge(
        'entente_part_up',
        'Whether each part that the application stands on answers.',
        Object.entries(parts).map(([part, up]) => ({ labels: { part }, value: up ? 1 : 0 })),
      ),
      // Without the database nothing is counted: an absent figure is no zero.
      ...(parts.database ? workFamilies(await readWorkFigures(deps.db)) : []),
      ...http.families(),
      ...own.families(),
    ];
    return reply.type(EXPOSITION_TYPE).send(exposition(families));
  });
});

/** Compared by hashes, so that neither length nor beginning of the right token shows in the time. */
function shows(request: FastifyRequest, token: string): boolean {
  const shown = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(createHash('sha256').update(shown).digest(), createHash('sha256').update(token).digest());
}

function gauge(name: string, help: string, samples: Family['samples']): Family {
  return { name, help, type: 'gauge', samples };
}
