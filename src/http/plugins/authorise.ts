import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { readCall } from '../../db/calls/calls.ts';
import type { Database } from '../../db/database.ts';
import type { SeenEngagement } from '../../db/people/person-by-session.ts';
import type { CallId, CompanyId } from '../../domain/ids.ts';
import { type Acting, actingFor, type LentRoles } from '../../identity/acting.ts';
import type { Person } from '../../identity/person.ts';
import { can, type Permission, type Question } from '../../identity/policies/can.ts';
import type { CompanyAction } from '../../identity/policies/company.ts';
import type { EngagementAction } from '../../identity/policies/engagement.ts';
import type { AdminAction, OwnAction, PublicAction, StaffAction } from '../../identity/policies/person.ts';
import { lentTo } from '../lent-to.ts';
import { subjectSource } from '../permission.ts';
import { problem } from '../problem.ts';
import { idOf } from '../subject-id.ts';
import { viewerOf } from '../viewer-of.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The engagement that the route is about, and who the person is in it; set for such routes alone. */
    engagement: (SeenEngagement & { readonly acting: Acting }) | null;
  }
}

/**
 * Why: every route declares its permission, and it is asked here, before the body is read. What a
 * person may not see and what does not exist give the same answer.
 */
export const authorise = fp(async (app: FastifyInstance, options: { readonly db: Database }) => {
  app.decorateRequest('engagement', null);
  app.addHook('onRequest', (request, _reply, done) => {
    const permission = request.routeOptions.config.permission;
    // No route: the answer is 404 in any case. Routes without a permission do not pass the tests.
    if (permission === undefined) return done();
    if (subjectSource(permission) !== 'call') {
      askFor(request, questionOf(request, permission));
      return done();
    }
    callQuestion(options.db, request, permission)
      .then((question) => askFor(request, question))
      .then(() => done(), done);
  });
});

/** Asks one question for the person of this request; throws the refusal. */
export function ask(request: FastifyRequest, question: Question): void {
  const verdict = can(request.person, question);
  if (verdict.kind === 'allowed') return;
  const refusal = verdict.kind === 'hidden' ? 'not-found' : verdict.code;
  request.log.info({ action: question.action, refusal, person: request.person?.person }, 'not authorised');
  throw problem(refusal);
}

function askFor(request: FastifyRequest, question: Question | null): void {
  if (question !== null) ask(request, question);
}

function questionOf(request: FastifyRequest, permission: Permission): Question | null {
  const source = subjectSource(permission);
  if (source === 'none') return { action: permission as PublicAction | OwnAction | StaffAction | AdminAction };
  signedIn(request);
  if (source === 'body') return null;
  if (source === 'company') return { action: permission as CompanyAction, company: idOf(request) as CompanyId | null };
  return engagementQuestion(request, permission as EngagementAction);
}

/** Of which company a call is: the one question that needs a look at the database of its own. */
async function callQuestion(db: Database, request: FastifyRequest, permission: Permission): Promise<Question> {
  const person = signedIn(request);
  const id = idOf(request);
  const call = id === null ? null : await readCall(db, viewerOf(person), id as CallId);
  return { action: permission as CompanyAction, company: call?.company.id ?? null };
}

/** Nobody learns from an answer's time or code whether something exists without having signed in. */
function signedIn({ person }: FastifyRequest): Person {
  if (person === null) throw problem('sign-in-required');
  return person;
}

/** Roles that colleagues lent to the person here: they count when one's own do not suffice. */
function lentBeside(person: Person, seen: SeenEngagement, question: Question): LentRoles | undefined {
  if (person.staffRole !== null || seen.lent.length === 0) return undefined;
  const verdict = can(person, question);
  return verdict.kind === 'denied' && verdict.code === 'not-permitted' ? lentTo(seen) : undefined;
}

/** The engagement was found with the session (plugins/sessions.ts). */
function engagementQuestion(request: FastifyRequest, action: EngagementAction): Question {
  const { person, seen } = request;
  if (seen === null || person === null) return { action, companies: null };
  const companies = { startup: seen.model.startup, industrial: seen.model.industrial };
  const lent = lentBeside(person, seen, { action, companies });
  request.engagement = { ...seen, acting: actingFor(person, companies, lent) };
  return { action, companies, ...(lent === undefined ? {} : { lent }) };
}
