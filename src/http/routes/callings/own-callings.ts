import * as z from 'zod';
import { readAdvice, writeAdvice } from '../../../db/callings/advice.ts';
import { type OwnCalling, readOwnCallings } from '../../../db/callings/callings.ts';
import { noteView, type Viewed } from '../../../db/callings/views.ts';
import type { Database } from '../../../db/database.ts';
import { readClauses, readTurns } from '../../../db/engagements/read-content.ts';
import { readCaucus, writeCaucus } from '../../../db/private/caucus.ts';
import type { Office } from '../../../domain/engagement/calling.ts';
import { clauseNotCalled } from '../../../domain/engagement/refusals/callings.ts';
import type { Side } from '../../../domain/side.ts';
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
import { unwrap } from '../../unwrap.ts';

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
      const { viewer, engagement } = await look(db, request, ANY, 'clauses');
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
      const { viewer, engagement } = await look(db, request, ['mediator'], 'turns');
      return { items: (await readTurns(db, keyring, viewer, engagement)).map(presentTurn) };
    },
  );
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
      const { viewer, engagement } = await look(db, request, ANY, 'advice');
      return { items: [...(await readAdvice(db, keyring, viewer, engagement))] };
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
      const { viewer, engagement, calling } = await enter(db, request, ['inpi-adviser']);
      if (!calling.clauses.includes(request.body.clause)) throw refusalProblem(clauseNotCalled);
      const said = { ...request.body, engagement, calling: calling.calling, side: null };
      return reply.code(201).send(unwrap(await writeAdvice(db, keyring, viewer, said)));
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
      const { side } = request.params;
      const { viewer, engagement } = await look(db, request, ['mediator'], 'caucus', side);
      return { items: [...(await readCaucus(db, keyring, viewer, { engagement, side }))] };
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
      const { viewer, engagement, calling } = await enter(db, request, ['mediator']);
      const of = { engagement, calling: calling.calling, side: request.params.side };
      return reply.code(201).send(unwrap(await writeCaucus(db, keyring, viewer, of, request.body.text)));
    },
  );
}

type Asked = Parameters<typeof personOf>[0] & { readonly params: z.output<typeof params> };

async function enter(db: Database, request: Asked, offices: readonly Office[]) {
  const person = personOf(request);
  const { calling, engagement } = await ownCall(db, person, request.params.id, offices);
  const viewer = { kind: 'called', person: person.person } as const;
  return { viewer, calling, engagement: engagement.engagement };
}

/** A call that opens, the look already noted. */
async function look(db: Database, request: Asked, offices: readonly Office[], what: Viewed, side: Side | null = null) {
  const own = await enter(db, request, offices);
  const { viewer, engagement, calling } = own;
  unwrap(await noteView(db, viewer.person, { engagement, calling: calling.calling }, what, side));
  return own;
}

function present({ calling, engagement, names }: OwnCalling) {
  return { ...calling, engagement: engagement.engagement, libraryHash: engagement.libraryHash, names };
}
