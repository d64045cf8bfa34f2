import type { FastifyReply, FastifyRequest } from 'fastify';
import { commandOutcome, keepRefusal } from '../db/engagements/command-outcome.ts';
import type { Actor } from '../domain/engagement/actor.ts';
import type { Command, CommandEnvelope } from '../domain/engagement/command.ts';
import type { EngagementReadModel } from '../domain/engagement/project.ts';
import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import { sha256Hex } from '../domain/evidence/sha256.ts';
import type { CommandId, EngagementId, Sha256 } from '../domain/ids.ts';
import type { Person } from '../identity/person.ts';
import { actorFor, type EngagementAct } from '../identity/policies/engagement.ts';
import { commandId } from '../temporal/command-id.ts';
import type { CommandOutcome } from '../temporal/outcome.ts';
import { engagementOf, personOf } from './api.ts';
import { checkApproved } from './approval-gate.ts';
import { etagOf, expectedRev, idempotencyKey } from './command-headers.ts';
import { problem } from './problem.ts';
import { refusalProblem } from './refusal-problem.ts';
import type { Services } from './services.ts';
import { viewerOf } from './viewer-of.ts';

/** What a route knows when it makes its command: all of it checked. */
export interface CommandContext {
  readonly person: Person;
  /** For acts of a side: refuses, by throwing, where the programme's people act. */
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly engagement: EngagementReadModel;
  readonly commandId: CommandId;
  readonly log: FastifyRequest['log'];
}

/** How long a command whose request was answered 202 is still pursued, to learn whether it was refused. */
const PURSUIT_MS = 60_000;

/**
 * The way of one step: the key's earlier outcome if there is one, else the command to the engagement,
 * then the journal's notice. Answers 200 when the journal holds it, 202 when that is not known in
 * time, never anything in between. `make` may refuse by throwing a problem.
 */
export async function runCommand(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  act: EngagementAct,
  make: (context: CommandContext) => Promise<Command> | Command,
): Promise<FastifyReply> {
  const until = Date.now() + services.commandBudgetMs;
  const person = personOf(request);
  const { model, acting } = engagementOf(request);
  const id = commandId(services.commandKey, person.person, routeOf(request), idempotencyKey(request));
  const bodySha256 = bodyHash(request.body);
  const earlier = await earlierOutcome(services, person, id, bodySha256);
  if (earlier !== null) return sendRecorded(reply, model.engagement, earlier);
  const rev = expectedRev(request);
  const actor = actorFor(acting, act);
  if (actor === null) throw problem('not-permitted');
  // A side's own approvals: the programme's people have none.
  if (actor.kind === 'person') await checkApproved(services, act, actor, model, request.body);
  const command = await make({
    person,
    get actor() {
      if (actor.kind !== 'person') throw problem('not-permitted');
      return actor;
    },
    engagement: model,
    commandId: id,
    log: request.log,
  });
  const envelope: CommandEnvelope = {
    commandId: id,
    bodySha256,
    actor,
    expectedRev: rev,
    libraryHash: model.libraryHash,
    command,
  };
  const send = (ms: number) => services.engagements.execute(model.engagement, envelope, ms);
  const outcome = await send(Math.max(1, until - Date.now()));
  if (outcome.kind === 'refused') throw refusalProblem(outcome.refusal);
  const recorded =
    outcome.kind === 'accepted' && (await services.notices.waitFor(model.engagement, outcome.seq, until - Date.now()));
  if (outcome.kind === 'accepted' && recorded) return sendRecorded(reply, model.engagement, outcome);
  if (outcome.kind === 'unknown') pursue(services, request, { person, id, send });
  return sendUnknown(reply, id);
}

/** The outcome that this key already has; refuses the key when it named another request. */
export async function earlierOutcome(
  { db }: Services,
  person: Person,
  id: CommandId,
  bodySha256: Sha256,
): Promise<{ rev: number; seq: number; engagement: EngagementId } | null> {
  const known = await commandOutcome(db, viewerOf(person), id);
  if (known.status !== 'recorded') return null;
  if (known.bodySha256 !== bodySha256) throw problem('idempotency-key-reused');
  return known;
}

/** SHA-256 of the body in canonical JSON: spaces and the order of keys do not make another request. */
export function bodyHash(body: unknown): Sha256 {
  return sha256Hex(canonicalJson(body ?? {}));
}

/** Method and path as sent: the same key on another engagement is another command. */
export function routeOf(request: FastifyRequest): string {
  return `${request.method} ${request.url.split('?')[0]}`;
}

function sendRecorded(
  reply: FastifyReply,
  engagement: EngagementId,
  { rev, seq }: { readonly rev: number; readonly seq: number },
): FastifyReply {
  return reply.code(200).header('etag', etagOf(rev)).send({ engagement, rev, seq });
}

/** 202: send the same key again, or ask at the address given. */
export function sendUnknown(reply: FastifyReply, id: CommandId): FastifyReply {
  const location = `/api/commands/${id}`;
  return reply.code(202).header('location', location).send({ command: id, status: 'unknown', location });
}

/** Goes on asking after the answer, so that a late refusal is known to whoever asks for it. */
export function pursue(
  { background, db }: Services,
  request: FastifyRequest,
  of: { readonly person: Person; readonly id: CommandId; readonly send: (ms: number) => Promise<CommandOutcome> },
): void {
  background.runOnce(
    of.id,
    async () => {
      const late = await of.send(PURSUIT_MS);
      if (late.kind === 'refused') await keepRefusal(db, of.person.person, of.id, late.refusal);
    },
    (error) => request.log.warn({ err: error, command: of.id }, 'a late outcome was not learned'),
  );
}
