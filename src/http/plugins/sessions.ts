import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { Database } from '../../db/database.ts';
import type { SeenEngagement } from '../../db/people/person-by-session.ts';
import type { EngagementId } from '../../domain/ids.ts';
import { SESSION_SECONDS } from '../../identity/limits.ts';
import type { Person } from '../../identity/person.ts';
import type { Sessions } from '../../identity/sessions.ts';
import { personByToken, seenByToken } from '../../identity/tokens.ts';
import { subjectSource } from '../permission.ts';
import { problem } from '../problem.ts';
import { idOf } from '../subject-id.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null when nobody is signed in. Set before any route runs. */
    person: Person | null;
    /** The engagement that the path names, as that person may see it: found by the same statement. */
    seen: SeenEngagement | null;
  }
  interface FastifyInstance {
    /** Gives the browser the session's cookie. */
    openSession(reply: FastifyReply, token: string): void;
    /** Takes it away. */
    dropSession(reply: FastifyReply): void;
  }
}

interface SessionOptions {
  readonly db: Database;
  readonly sessions: Sessions;
  /** Signs the cookie, so that a copy of the database opens no session. */
  readonly secret: Buffer;
  readonly https: boolean;
}

/**
 * Why: one signed, HttpOnly cookie names the session. With https it takes the `__Host-` prefix, which
 * binds it to this very host; plain http is served on loopback alone.
 */
export const sessions = fp(async (app: FastifyInstance, options: SessionOptions) => {
  const name = options.https ? '__Host-entente' : 'entente';
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: options.https, signed: true } as const;
  await app.register(cookie, { secret: options.secret.toString('base64'), hook: false });
  const tokenOf = tokenReader(app, name);
  app.decorateRequest('person', null);
  app.decorateRequest('seen', null);
  app.decorate('openSession', (reply: FastifyReply, token: string) => {
    reply.setCookie(name, token, { ...attributes, maxAge: SESSION_SECONDS });
  });
  app.decorate('dropSession', (reply: FastifyReply) => {
    reply.clearCookie(name, attributes);
  });
  app.addHook('onRequest', async (request) => {
    // A monitoring server is nobody: its token is no person's, and is judged by the page itself.
    if (request.routeOptions.config.permission === 'metrics.read') return;
    const bearer = bearerOf(request);
    // A program that brings a token asks by it alone: no cookie beside it counts.
    if (bearer !== null) return recogniseToken(options.db, request, bearer);
    const token = tokenOf(request);
    if (token === null) return;
    const engagement = engagementIdOf(request);
    if (engagement === null) {
      request.person = await options.sessions.find(token);
      return;
    }
    const found = await options.sessions.findWith(token, engagement);
    request.person = found?.person ?? null;
    request.seen = found?.seen ?? null;
  });
});

/** Headers known to hold a cookie of ours: far more than people who are at work at once. */
const KNOWN_HEADERS = 5_000;

/**
 * Reads the session's token from a request; null when it brings none that we signed. The same header holds the same
 * token each time, and finding it out costs as much as a look at the database. Those that we did not sign are judged
 * anew and not kept.
 */
function tokenReader(app: FastifyInstance, name: string): (request: FastifyRequest) => string | null {
  const known = new Map<string, string>();
  return ({ headers: { cookie: header } }) => {
    if (header === undefined) return null;
    const before = known.get(header);
    if (before !== undefined) return before;
    const signed = app.parseCookie(header)[name];
    if (signed === undefined) return null;
    const { valid, value } = app.unsignCookie(signed);
    if (!valid) return null;
    if (known.size >= KNOWN_HEADERS) known.clear();
    known.set(header, value);
    return value;
  };
}

async function recogniseToken(db: Database, request: FastifyRequest, secret: string): Promise<void> {
  const person = await personByToken(db, secret);
  if (person?.token === undefined) throw problem('token-refused', { headers: { 'www-authenticate': 'Bearer' } });
  request.person = person;
  const engagement = engagementIdOf(request);
  if (engagement !== null) request.seen = await seenByToken(db, { ...person, token: person.token }, engagement);
}

/** The token of `Authorization: Bearer` (RFC 6750, 2.1); null when another scheme, or none, is used. */
function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** The engagement that a route under `/engagements/:id` is about; null for all others. */
function engagementIdOf(request: FastifyRequest): EngagementId | null {
  const { permission } = request.routeOptions.config;
  if (permission === undefined || subjectSource(permission) !== 'engagement') return null;
  return idOf(request) as EngagementId | null;
}
