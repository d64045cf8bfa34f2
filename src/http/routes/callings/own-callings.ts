import * as z from 'zod';
import { readAdvice, writeAdvice } from '../../../db/callings/advice.ts';
import { type OwnCalling, readOwnCallings } from '../../../db/callings/callings.ts';
import { noteView, type Viewed } from '../../../db/callings/views.ts';
import { readClauses, readTurns } from '../../../db/engagements/read-content.ts';
import { readCaucus, writeCaucus } from '../../../db/private/caucus.ts';
import type { Viewer } from '../../../db/viewer.ts';
import type { Office } from '../../../domain/engagement/calling.ts';
import { clauseNotCalled } from '../../../domain/engagement/refusals/callings.ts';
import type { PersonId } from '../../../domain/ids.ts';
import {
  adviceBody,
  adviceListReply,
  callingId,
  caucusBody,
  caucusReply,
  ownCallingReply,
  ownCallingsReply,
  writtenReply,
} from '../../../protocol/http/callings.ts';
import { clauseListReply, turnListReply } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { side } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import { ownCall } from '../../callings.ts';
import { presentTurn } from '../../present-turn.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';

const tags = ['people from outside'];
const params = z.object({ id: callingId });
const READ = { permission: 'calling.read' } as const;
const WRITE = { permission: 'calling.write' } as const;
const ANY: readonly Office[] = ['inpi-adviser', 'mediator'];

/** What somebody called from outside sees and says. Each look is noted before it is answered; what a call does not open does not exist. */
export function ownCallings(app: Api, services: Services): void {
  calls(app, services);
  table(app, services);
  sharedThread(app, services);
  privateThreads(app, services);
}

function calls(app: Api, { db }: Services): void {
  app.get(
    '/api/callings',
    {
      config: READ,
      schema: {
        tags,
        summary: 'The engagements that call you',
        response: { 200: ownCallingsReply, ...problemReplies },
      },
    },
    async (request) => ({ items: (await readOwnCallings(db, personOf(request).person)).map(present) }),
  );
  app.get(
    '/api/callings/:id',
    {
      config: READ,
      schema: { tags, summary: 'One call', params, response: { 200: ownCallingReply, ...problemReplies } },
    },
    async (request) => present(await ownCall(db, personOf(request), request.params.id, ANY)),
  );
}

function table(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/callings/:id/clauses',
    {
      config: READ,
      schema: {
        tags,
        summary: 'The clauses that the call opens',
        params,
        response: { 200: clauseListReply, ...problemReplies },
      },
    },
    async (request) => {
      const { viewer, engagement } = await look(request, ANY, 'clauses');
      return { items: [...(await readClauses(db, keyring, viewer, engagement))] };
    },
  );
  app.get(
    '/api/callings/:id/turns',
    {
      config: READ,
      schema: {
        tags,
        summary: 'The turns sent, for a mediator',
        params,
        response: { 200: turnListReply, ...problemReplies },
      },
    },
    async (request) => {
      const { viewer, engagement } = await look(request, ['mediator'], 'turns');
      return { items: (await readTurns(db, keyring, viewer, engagement)).map(presentTurn) };
    },
  );

  async function look(request: Asked, offices: readonly Office[], what: Viewed) {
    const { person } = personOf(request);
    const own = await ownCall(db, personOf(request), request.params.id, offices);
    await noteView(db, person, idsOf(own), what);
    return { viewer: calledAs(person), engagement: own.engagement.engagement };
  }
}

function sharedThread(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/callings/:id/advice',
    {
      config: READ,
      schema: {
        tags,
        summary: 'What the adviser and both sides said',
        params,
        response: { 200: adviceListReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person } = personOf(request);
      const own = await ownCall(db, personOf(request), request.params.id, ANY);
      await noteView(db, person, idsOf(own), 'advice');
      return { items: [...(await readAdvice(db, keyring, calledAs(person), own.engagement.engagement))] };
    },
  );
  app.post(
    '/api/callings/:id/advice',
    {
      config: WRITE,
      schema: {
        tags,
        summary: 'Advise both sides',
        params,
        body: adviceBody,
        response: { 201: writtenReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person } = personOf(request);
      const own = await ownCall(db, personOf(request), request.params.id, ['inpi-adviser']);
      if (!own.calling.clauses.includes(request.body.clause)) throw refusalProblem(clauseNotCalled);
      const said = { ...request.body, ...idsOf(own), side: null };
      return reply.code(201).send(await writeAdvice(db, keyring, calledAs(person), said));
    },
  );
}

function privateThreads(app: Api, { db, keyring }: Services): void {
  const ofASide = z.object({ id: callingId, side });
  app.get(
    '/api/callings/:id/caucus/:side',
    {
      config: READ,
      schema: {
        tags,
        summary: 'The mediator’s private thread with one side',
        params: ofASide,
        response: { 200: caucusReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person } = personOf(request);
      const own = await ownCall(db, personOf(request), request.params.id, ['mediator']);
      await noteView(db, person, idsOf(own), 'caucus', request.params.side);
      const of = { ...idsOf(own), side: request.params.side };
      return { items: [...(await readCaucus(db, keyring, calledAs(person), of))] };
    },
  );
  app.post(
    '/api/callings/:id/caucus/:side',
    {
      config: WRITE,
      schema: {
        tags,
        summary: 'Write to one side alone',
        params: ofASide,
        body: caucusBody,
        response: { 201: writtenReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person } = personOf(request);
      const own = await ownCall(db, personOf(request), request.params.id, ['mediator']);
      const of = { ...idsOf(own), side: request.params.side };
      return reply.code(201).send(await writeCaucus(db, keyring, calledAs(person), of, request.body.text));
    },
  );
}

type Asked = Parameters<typeof personOf>[0] & { readonly params: z.output<typeof params> };

function calledAs(person: PersonId): Extract<Viewer, { kind: 'called' }> {
  return { kind: 'called', person };
}

function idsOf({ calling, engagement }: OwnCalling) {
  return { engagement: engagement.engagement, calling: calling.calling };
}

function present({ calling, engagement, names }: OwnCalling) {
  return { ...calling, engagement: engagement.engagement, libraryHash: engagement.libraryHash, names };
}
