import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { problem } from '../problem.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Why: cookies travel by themselves, so a write must come from our own pages. Browsers say where a
 * request comes from (`Sec-Fetch-Site`, `Origin`) and pages cannot forge either; programs send
 * neither and carry no foreign cookies. This replaces form tokens.
 */
export const originCheck = fp(async (app: FastifyInstance, options: { publicOrigin: string | null }) => {
  app.addHook('onRequest', (request, _reply, done) => {
    const passes = SAFE_METHODS.has(request.method) || isOwnOrigin(request, options.publicOrigin);
    done(passes ? undefined : problem('foreign-origin'));
  });
});

/** Judges one request; `publicOrigin` is the configured address, null when only this machine is served. */
function isOwnOrigin(request: FastifyRequest, publicOrigin: string | null): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  if (publicOrigin !== null) return origin === publicOrigin;
  return isLoopback(origin) && origin === `${request.protocol}://${request.host}`;
}

/** A name that resolves elsewhere must not pass as ours (DNS rebinding): loopback names only. */
function isLoopback(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
}
