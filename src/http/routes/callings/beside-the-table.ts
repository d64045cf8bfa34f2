import * as z from 'zod';
import { readAdvice, writeAdvice } from '../../../db/callings/advice.ts';
import { readCalled } from '../../../db/callings/callings.ts';
import { readViews } from '../../../db/callings/views.ts';
import { readCaucus, writeCaucus } from '../../../db/private/caucus.ts';
import { clauseNotCalled } from '../../../domain/engagement/refusals/callings.ts';
import {
  adviceBody,
  adviceListReply,
  callingListReply,
  caucusBody,
  caucusReply,
  writtenReply,
} from '../../../protocol/http/callings.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { standingCall } from '../../callings.ts';
import { ownSide } from '../../own-side.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

const params = z.object({ id: engagementId });
const tags = ['people from outside'];

/** What the two sides see of people from outside: who they are, what they looked at, and the threads with them. */
export function besideTheTable(app: Api, services: Services): void {
  whoIsCalled(app, services);
  sharedThread(app, services);
  privateThread(app, services);
}

function whoIsCalled(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/callings',
    {
      config: { permission: 'content.read' },
      schema: {
        tags,
        summary: 'Who was called from outside, and what they looked at',
        params,
        response: { 200: callingListReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model } = engagementOf(request);
      const viewer = { kind: 'person', person: ownSide(request).person } as const;
      const [people, views] = await Promise.all([
        readCalled(db, keyring, viewer, model.engagement),
        readViews(db, viewer, model.engagement),
      ]);
      const nobody = { name: '', organisation: '', email: '' };
      const items = model.callings.map((calling) => {
        const { name, organisation, email } = people.get(calling.calling) ?? nobody;
        return { ...calling, name, organisation, email };
      });
      return { items, views: [...views] };
    },
  );
}

function sharedThread(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/advice',
    {
      config: { permission: 'content.read' },
      schema: {
        tags,
        summary: 'What was said with the adviser',
        params,
        response: { 200: adviceListReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, of } = ownSide(request);
      return { items: [...(await readAdvice(db, keyring, { kind: 'person', person }, of.engagement))] };
    },
  );
  app.post(
    '/api/engagements/:id/advice',
    {
      config: { permission: 'adviser.invite' },
      schema: {
        tags,
        summary: 'Write to the adviser and to the other side',
        params,
        body: adviceBody,
        response: { 201: writtenReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const { calling, clauses } = standingCall(engagementOf(request).model, 'inpi-adviser');
      if (!clauses.includes(request.body.clause)) throw refusalProblem(clauseNotCalled);
      const written = await writeAdvice(db, keyring, { kind: 'person', person }, { ...request.body, ...of, calling });
      return reply.code(201).send(unwrap(written));
    },
  );
}

function privateThread(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/caucus',
    {
      config: { permission: 'side.comment' },
      schema: {
        tags,
        summary: 'Your side’s private thread with the mediator',
        params,
        response: { 200: caucusReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, of } = ownSide(request);
      return { items: [...(await readCaucus(db, keyring, { kind: 'person', person }, of))] };
    },
  );
  app.post(
    '/api/engagements/:id/caucus',
    {
      config: { permission: 'side.comment' },
      schema: {
        tags,
        summary: 'Write to the mediator alone',
        params,
        body: caucusBody,
        response: { 201: writtenReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const { calling } = standingCall(engagementOf(request).model, 'mediator');
      const viewer = { kind: 'person', person } as const;
      const written = await writeCaucus(db, keyring, viewer, { ...of, calling }, request.body.text);
      return reply.code(201).send(unwrap(written));
    },
  );
}
