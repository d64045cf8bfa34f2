import { randomUUID } from 'node:crypto';
import { fastifySSE } from '@fastify/sse';
import fastify, { type FastifyInstance, LogController, type RouteOptions } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { forgetMails } from '../db/mails/forget-mails.ts';
import { forgetDeliveries } from '../db/webhooks/deliveries.ts';
import { TERMS } from '../domain/data-protection/retention.ts';
import type { Api } from './api.ts';
import type { HttpDeps } from './deps.ts';
import { apiDocs } from './plugins/api-docs.ts';
import { authorise } from './plugins/authorise.ts';
import { COMMAND_BODY_LIMIT } from './plugins/body-limits.ts';
import { jsonBody } from './plugins/json-body.ts';
import { metrics } from './plugins/metrics.ts';
import { originCheck } from './plugins/origin-check.ts';
import { problemReplies } from './plugins/problem-replies.ts';
import { addressLimits, callerLimits } from './plugins/rate-limits.ts';
import { requestId } from './plugins/request-id.ts';
import { securityHeaders } from './plugins/security-headers.ts';
import { sessions } from './plugins/sessions.ts';
import { web } from './plugins/web.ts';
import { ProgrammeJobs } from './programme-jobs.ts';
import { LOOPBACK_FACTOR, RATE_LIMITS, type RateLimits } from './rate-limits.ts';
import { registerRoutes } from './routes.ts';
import { makeServices } from './services.ts';

/** A request that takes longer is cut (streams excepted: they answer at once). */
const REQUEST_TIMEOUT_MS = 60_000;
const KEEP_ALIVE_MS = 10_000;
/** The end waits so long for what goes on in the background; a late outcome is in the journal in any case. */
const CLOSING_MS = 1_000;
/** Sessions and counts that have ended are removed so often. */
const SWEEP_MS = 3_600_000;
/** What nobody has looked at for so long leaves the memory. */
const UNUSED_MS = 30_000;

export interface BuildOptions {
  /** Sees every route as it is registered: for tests that walk them. */
  readonly onRoute?: (route: RouteOptions) => void;
  /** Other limits than the usual ones: for tests that reach them. */
  readonly limits?: Partial<RateLimits>;
}

/**
 * The HTTP face: plugins in the order in which a request meets them, then the routes. It listens to
 * nothing; whoever builds it does, and closes it.
 */
export async function buildApp(deps: HttpDeps, options: BuildOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    ...(deps.log === undefined ? { logger: false } : { loggerInstance: deps.log.child({ part: 'http' }) }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: COMMAND_BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    trustProxy: deps.trustProxy === undefined ? false : [...deps.trustProxy],
    genReqId: () => randomUUID(),
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
  const services = makeServices(deps, (error) => app.log.error({ err: error }, 'outbox'));
  const jobs = new ProgrammeJobs(services, (error, job) =>
    app.log.warn({ err: error, job }, 'a job of the programme failed'),
  );
  const ownOrigin = publicOrigin(deps.publicUrl);
  const factor = ownOrigin === null ? LOOPBACK_FACTOR : 1;
  const limits = { factor, limits: { ...RATE_LIMITS, ...options.limits } };
  if (options.onRoute !== undefined) app.addHook('onRoute', options.onRoute);
  await app.register(problemReplies);
  await app.register(requestId);
  await app.register(securityHeaders, { https: services.https });
  await app.register(jsonBody);
  await app.register(addressLimits, limits);
  await app.register(originCheck, { publicOrigin: ownOrigin });
  await app.register(sessions, {
    db: deps.db,
    sessions: services.sessions,
    secret: services.cookieSecret,
    https: services.https,
  });
  await app.register(authorise, { db: deps.db });
  await app.register(callerLimits, limits);
  await app.register(metrics, deps);
  await app.register(apiDocs, { version: deps.version });
  await app.register(web);
  await app.register(async (scope) => {
    scope.setValidatorCompiler(validatorCompiler);
    scope.setSerializerCompiler(serializerCompiler);
    await scope.register(fastifySSE);
    await registerRoutes(scope as unknown as Api, services);
  });
  const sweeper = setInterval(() => {
    services.background.run(
      () =>
        Promise.all([
          services.sessions.sweep(),
          services.signIn.sweep(),
          forgetDeliveries(deps.db, TERMS.deliveryDays),
          forgetMails(deps.db, TERMS.mailNoteMonths),
        ]),
      (error) => app.log.warn({ err: error }, 'old sessions, counts, deliveries and notes of mails were not removed'),
    );
  }, SWEEP_MS).unref();
  const forgetting = setInterval(() => services.sessions.forgetUnused(), UNUSED_MS).unref();
  app.addHook('onReady', async () => {
    services.outbox.start();
    services.webhooks.start();
    if (deps.programmeJobs === true) jobs.start();
  });
  app.addHook('preClose', async () => services.streams.closeAll());
  app.addHook('onClose', async () => {
    clearInterval(sweeper);
    clearInterval(forgetting);
    await Promise.all([services.background.idleWithin(CLOSING_MS), jobs.stop()]);
    await services.outbox.stop();
    await services.webhooks.stop();
  });
  const stopListening = deps.notices.subscribe(() => services.outbox.nudge());
  app.addHook('onClose', async () => void stopListening());
  return app;
}

/** The one origin that pages may write from; null on loopback, where the port may be any. */
function publicOrigin(publicUrl: string): string | null {
  const { origin, hostname, protocol } = new URL(publicUrl);
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return protocol === 'http:' && loopback ? null : origin;
}
