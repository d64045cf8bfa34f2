import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { problem } from '../problem.ts';
import type { RateLimits } from '../rate-limits.ts';

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

interface LimitOptions {
  /** Multiplies every limit: 1 wherever others can reach the application. */
  readonly factor: number;
  readonly limits: RateLimits;
}

/** First fence, before anything is looked up: by address. */
export const addressLimits = fp(async (app: FastifyInstance, { factor, limits }: LimitOptions) => {
  const window = { timeWindow: limits.windowMs };
  await app.register(rateLimit, { global: false });
  const all = app.createRateLimit({
    ...window,
    max: limits.perAddress * factor,
    keyGenerator: (r) => `a:${r.ip}`,
  });
  const signIn = app.createRateLimit({
    ...window,
    max: limits.signInPerAddress * factor,
    keyGenerator: (r) => `s:${r.ip}`,
  });
  const verify = app.createRateLimit({
    ...window,
    max: limits.verifyPerAddress * factor,
    keyGenerator: (r) => `v:${r.ip}`,
  });
  app.addHook('onRequest', async (request) => {
    refuseAbove(await all(request));
    const permission = request.routeOptions.config.permission;
    if (permission === 'code.request' || permission === 'session.open') refuseAbove(await signIn(request));
    if (permission === 'document.verify') refuseAbove(await verify(request));
  });
});

/**
 * Second fence, once we know who asks and about what: by token, by person, by company, by engagement. Slow
 * enough against probing (ASVS 2.4.1), far above a busy day.
 */
export const callerLimits = fp(async (app: FastifyInstance, { factor, limits }: LimitOptions) => {
  const window = { timeWindow: limits.windowMs };
  const token = app.createRateLimit({
    ...window,
    max: limits.perToken * factor,
    keyGenerator: (r) => `t:${r.person?.token?.id ?? ''}`,
  });
  const person = app.createRateLimit({
    ...window,
    max: limits.perPerson * factor,
    keyGenerator: (r) => `p:${personOf(r)}`,
  });
  const company = app.createRateLimit({
    ...window,
    max: limits.writesPerCompany * factor,
    keyGenerator: (r) => `c:${companyOf(r)}`,
  });
  const engagement = app.createRateLimit({
    ...window,
    max: limits.writesPerEngagement * factor,
    keyGenerator: (r) => `e:${r.engagement?.model.engagement ?? ''}`,
  });
  app.addHook('onRequest', async (request) => {
    if (request.person === null) return;
    if (request.person.token !== undefined) refuseAbove(await token(request));
    refuseAbove(await person(request));
    if (!WRITES.has(request.method)) return;
    if (companyOf(request) !== '') refuseAbove(await company(request));
    if (request.engagement !== null) refuseAbove(await engagement(request));
  });
});

type Outcome = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>;

function refuseAbove(outcome: Outcome): void {
  if (outcome.isAllowed || !outcome.isExceeded) return;
  throw problem('too-many-requests', { headers: { 'retry-after': String(outcome.ttlInSeconds) } });
}

function personOf(request: FastifyRequest): string {
  return request.person?.person ?? '';
}

function companyOf(request: FastifyRequest): string {
  const token = request.person?.token;
  if (token !== undefined) return token.company;
  const acting = request.engagement?.acting;
  if (acting?.kind !== 'party' || request.engagement === null) return '';
  return request.engagement.model[acting.side];
}
