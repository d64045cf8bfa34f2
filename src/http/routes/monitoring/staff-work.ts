import * as z from 'zod';
import { intervene } from '../../../db/monitoring/interventions.ts';
import {
  addNote,
  assign,
  follow,
  forgetView,
  handOver,
  listOfficers,
  listViews,
  saveView,
} from '../../../db/monitoring/staff-work.ts';
import { isRefused } from '../../../db/refusals.ts';
import type { EngagementId } from '../../../domain/ids.ts';
import { noteBody, noteReply } from '../../../protocol/http/monitoring/sheet.ts';
import {
  assignedReply,
  assignmentBody,
  followBody,
  followReply,
  handOverBody,
  officersReply,
  remindersBody,
  remindersReply,
  viewBody,
  viewListReply,
  viewReply,
} from '../../../protocol/http/monitoring/staff-work.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';
import { officersOf } from './present-followed.ts';
import { staffOf } from './staff-of.ts';

const ofEngagement = z.object({ id: engagementId });
const ACT = { permission: 'monitoring.act' } as const;
const READ = { permission: 'monitoring.read' } as const;

/** Following, assigning and noting: how the programme's staff share their engagements out. */
export function staffWork(app: Api, services: Services): void {
  const { db, keyring, outbox } = services;
  app.put(
    '/api/monitoring/engagements/:id/follow',
    {
      config: ACT,
      schema: {
        tags: ['staff'],
        summary: 'Follow an engagement, or no longer',
        params: ofEngagement,
        body: followBody,
        response: { 200: followReply, ...problemReplies },
      },
    },
    async (request) => unwrap(await follow(db, staffOf(request).person, request.params.id, request.body.following)),
  );
  app.post(
    '/api/monitoring/engagements/:id/notes',
    {
      config: ACT,
      schema: {
        tags: ['staff'],
        summary: 'Note a word for the programme’s staff',
        params: ofEngagement,
        body: noteBody,
        response: { 201: noteReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const viewer = staffOf(request);
      const { by, ...note } = unwrap(await addNote(db, keyring, viewer.person, request.params.id, request.body.text));
      const officer = await officersOf(services, viewer, [by]);
      return reply.code(201).send({ ...note, by: officer(by) });
    },
  );
  app.post(
    '/api/monitoring/assignments',
    {
      config: ACT,
      schema: {
        tags: ['staff'],
        summary: 'Give engagements to an officer, or to nobody',
        body: assignmentBody,
        response: { 200: assignedReply, ...problemReplies },
      },
    },
    async (request) => {
      const { engagements, officer } = request.body;
      return unwrap(await assign(db, staffOf(request).person, engagements, officer));
    },
  );
  app.post(
    '/api/monitoring/hand-overs',
    {
      config: ACT,
      schema: {
        tags: ['staff'],
        summary: 'Hand everything of one officer over to another',
        body: handOverBody,
        response: { 200: assignedReply, ...problemReplies },
      },
    },
    async (request) => {
      const { from, to } = request.body;
      return unwrap(await handOver(db, staffOf(request).person, from, to));
    },
  );
  app.post(
    '/api/monitoring/reminders',
    {
      config: ACT,
      schema: {
        tags: ['staff'],
        summary: 'Remind those who are awaited in several engagements',
        body: remindersBody,
        response: { 200: remindersReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person } = staffOf(request);
      const reminded: EngagementId[] = [];
      const refused: z.output<typeof remindersReply>['refused'] = [];
      for (const engagement of new Set(request.body.engagements)) {
        const done = await intervene(db, keyring, person, engagement, { kind: 'remind' });
        if (isRefused(done)) refused.push({ engagement, code: done.refused.code, message: done.refused.message });
        else reminded.push(engagement);
      }
      outbox.nudge();
      return { reminded, refused };
    },
  );
  app.get(
    '/api/monitoring/officers',
    {
      config: READ,
      schema: {
        tags: ['staff'],
        summary: 'The programme’s officers',
        response: { 200: officersReply, ...problemReplies },
      },
    },
    async (request) => {
      const viewer = staffOf(request);
      const people = await listOfficers(db, viewer.person);
      const officer = await officersOf(services, viewer, people);
      const items = people.map((one) => officer(one));
      return { items: items.toSorted((one, other) => one.name.localeCompare(other.name, 'fr')) };
    },
  );
}

/** Lists that an officer wants to see again. */
export function savedViews(app: Api, { db }: Services): void {
  app.get(
    '/api/monitoring/views',
    {
      config: READ,
      schema: { tags: ['staff'], summary: 'Your saved views', response: { 200: viewListReply, ...problemReplies } },
    },
    async (request) => ({ items: [...(await listViews(db, staffOf(request).person))] }),
  );
  app.post(
    '/api/monitoring/views',
    {
      config: ACT,
      schema: {
        tags: ['staff'],
        summary: 'Save a view; one of the same name is replaced',
        body: viewBody,
        response: { 201: viewReply, ...problemReplies },
      },
    },
    async (request, reply) => reply.code(201).send(unwrap(await saveView(db, staffOf(request).person, request.body))),
  );
  app.delete(
    '/api/monitoring/views/:view',
    {
      config: ACT,
      schema: {
        tags: ['staff'],
        summary: 'Forget a saved view',
        params: z.object({ view: z.uuid() }),
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      await forgetView(db, staffOf(request).person, request.params.view);
      return reply.code(204).send(null);
    },
  );
}
