import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import helmet from 'helmet';

/**
 * Why: an API answers data; nothing in it may be framed, sniffed, run or kept. Pages that need more
 * (the API's documentation, the mailbox) widen the policy for themselves alone. HSTS only where
 * https is really served.
 */
export const securityHeaders = fp(async (app: FastifyInstance, options: { https: boolean }) => {
  const headers = {
    ...headersOf(
      helmet({
        contentSecurityPolicy: {
          useDefaults: false,
          directives: {
            defaultSrc: ["'none'"],
            baseUri: ["'none'"],
            formAction: ["'none'"],
            frameAncestors: ["'none'"],
          },
        },
        hsts: options.https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
        referrerPolicy: { policy: 'no-referrer' },
        crossOriginEmbedderPolicy: false,
      }),
    ),
    'cache-control': 'no-store',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
});

/** What helmet says of every answer: the same each time, so it is asked once and not at each request. */
function headersOf(middleware: ReturnType<typeof helmet>): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => {
      said[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  middleware({} as IncomingMessage, answer as unknown as ServerResponse, (fault?: unknown) => {
    if (fault !== undefined) throw fault;
  });
  return said;
}
