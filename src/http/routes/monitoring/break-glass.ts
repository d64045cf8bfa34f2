import * as z from 'zod';
import { readNames } from '../../../db/engagements/names.ts';
import { readClauses } from '../../../db/engagements/read-content.ts';
import { readEngagement } from '../../../db/engagements/read-engagement.ts';
import { askBreakGlass, grantBreakGlass, listBreakGlass, look } from '../../../db/monitoring/break-glass.ts';
import { ENGINE } from '../../../db/viewer.ts';
import {
  glassAskedReply,
  glassBody,
  glassClausesReply,
  glassGrantedReply,
  glassListReply,
  glassOfEngagementReply,
} from '../../../protocol/http/monitoring/break-glass.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';
import { viewerOf } from '../../viewer-of.ts';
import { presentOpenings } from './present-openings.ts';
import { staffOf } from './staff-of.ts';

const GLASS = { permission: 'break-glass' } as const;
const ofRequest = z.object({ request: z.uuid() });

/** When something went wrong that cannot be mended blind: two people of the programme open what both sides share, for hours, and both sides are told. */
export function breakGlass(app: Api, services: Services): void {
  const { db, keyring, outbox } = services;
  app.post(
    '/api/monitoring/engagements/:id/break-glass',
    {
      config: GLASS,
      schema: {
        tags: ['staff'],
        summary: 'Ask a second person to open what both sides share',
        params: z.object({ id: engagementId }),
        body: glassBody,
        response: { 201: glassAskedReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person } = staffOf(request);
      const asked = unwrap(await askBreakGlass(db, keyring, person, request.params.id, request.body.reason));
      outbox.nudge();
      return reply.code(201).send(asked);
    },
  );
  app.get(
    '/api/monitoring/break-glass',
    {
      config: GLASS,
      schema: {
        tags: ['staff'],
        summary: 'Requests to open an engagement, granted or not',
        response: { 200: glassListReply, ...problemReplies },
      },
    },
    async (request) => ({ items: await presentOpenings(services, staffOf(request)) }),
  );
  app.post(
    '/api/monitoring/break-glass/:request/grant',
    {
      config: GLASS,
      schema: {
        tags: ['staff'],
        summary: 'Open it as the second person, for four hours; both sides are told',
        params: ofRequest,
        response: { 200: glassGrantedReply, ...problemReplies },
      },
    },
    async (request) => {
      const granted = unwrap(await grantBreakGlass(db, staffOf(request).person, request.params.request));
      outbox.nudge();
      return granted;
    },
  );
  app.get(
    '/api/monitoring/break-glass/:request/clauses',
    {
      config: GLASS,
      schema: {
        tags: ['staff'],
        summary: 'The clauses on the table, while it is open to you; each look is told to both sides',
        params: ofRequest,
        response: { 200: glassClausesReply, ...problemReplies },
      },
    },
    async (request) => {
      const { engagement } = unwrap(await look(db, staffOf(request).person, request.params.request, 'clauses'));
      const opened = await readEngagement(db, ENGINE, engagement);
      if (opened === null) throw problem('not-found');
      const [namesOf, clauses] = await Promise.all([
        readNames(db, ENGINE, [opened]),
        readClauses(db, keyring, ENGINE, engagement),
      ]);
      return { engagement, names: namesOf(opened), libraryHash: opened.libraryHash, items: [...clauses] };
    },
  );
  app.get(
    '/api/engagements/:id/break-glass',
    {
      config: { permission: 'content.read' },
      schema: {
        tags: ['engagement'],
        summary: 'When the programme opened it, why, and each look that was taken',
        params: z.object({ id: engagementId }),
        response: { 200: glassOfEngagementReply, ...problemReplies },
      },
    },
    async (request) => {
      const found = await listBreakGlass(db, keyring, viewerOf(personOf(request)), request.params.id);
      const granted = found.filter(({ until }) => until !== null);
      return {
        items: granted.map(({ id, askedAt, reason, until, looks }) => ({
          id,
          askedAt,
          reason,
          until,
          looks: [...looks],
        })),
      };
    },
  );
}
