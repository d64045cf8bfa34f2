import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { packageRoot } from '../../config/package-root.ts';
import { WEB_PATHS } from '../../protocol/web-paths.ts';
import { withFirstPaint } from '../pages/first-paint.ts';
import { languageOf } from '../pages/send-page.ts';

const BUILT = join(packageRoot, 'dist', 'web');
/** Built files carry a hash of their content in their name: they never change. */
const FOR_EVER_S = 365 * 24 * 60 * 60;

/**
 * Why: the screens come from the same origin as the API, so that no other site is ever trusted. The
 * shell is one small page for every address; its policy runs our own scripts and nothing inline but
 * styles that carry this very answer's nonce.
 */
export async function web(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(BUILT, 'index.html'))) return;
  const shell = scriptsLast(readFileSync(join(BUILT, 'index.html'), 'utf8'));
  await app.register(fastifyStatic, {
    root: join(BUILT, 'assets'),
    prefix: '/assets/',
    index: false,
    // Written by the build beside each file.
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', `public, max-age=${FOR_EVER_S}, immutable`),
  });
  for (const path of WEB_PATHS) {
    app.get(path, { config: { permission: 'page.read' }, schema: { hide: true } }, async (request, reply) => {
      const nonce = randomBytes(16).toString('base64');
      const page = path === '/sign-in' ? withFirstPaint(shell, languageOf(request)) : shell;
      return reply
        .header('content-security-policy', policy(nonce))
        .type('text/html; charset=utf-8')
        .send(page.replace('</head>', `<meta property="csp-nonce" content="${nonce}" nonce="${nonce}" /></head>`));
    });
  }
}

/** The looks first, the scripts last: a slow line brings what the first words are shown with before what makes them work. */
function scriptsLast(shell: string): string {
  const scripts = shell.match(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g) ?? [];
  const others = scripts.reduce((left, script) => left.replace(script, ''), shell);
  return others.replace('</body>', () => `${scripts.join('')}</body>`);
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
