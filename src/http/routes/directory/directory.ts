import * as z from 'zod';
import { listProfiles, readProfile, saveProfile } from '../../../db/directory/profiles.ts';
import { PUBLIC } from '../../../db/viewer.ts';
import { directoryQuery, directoryReply, profileBody, profileReply } from '../../../protocol/http/directory.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { companyId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import { etagOf, expectedRev } from '../../command-headers.ts';
import { cursorOf, pageRequest } from '../../cursor.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';
import { viewerOf } from '../../viewer-of.ts';

const tags = ['directory'];

/** The directory of start-ups: read by anybody, each profile kept by its company. */
export function directory(app: Api, { db }: Services): void {
  app.get(
    '/api/directory',
    {
      config: { permission: 'directory.read' },
      schema: {
        tags,
        summary: 'Start-ups of the directory',
        security: [],
        querystring: directoryQuery,
        response: { 200: directoryReply, ...problemReplies },
      },
    },
    async (request) => {
      const page = await listProfiles(db, request.query, pageRequest(request.query));
      return { items: [...page.items], nextCursor: cursorOf(page.next) };
    },
  );
  app.get(
    '/api/directory/:company',
    {
      config: { permission: 'directory.read' },
      schema: {
        tags,
        summary: 'A start-up of the directory',
        security: [],
        params: z.object({ company: companyId }),
        response: { 200: profileReply, ...problemReplies },
      },
    },
    async (request) => {
      const found = await readProfile(db, PUBLIC, request.params.company);
      if (found === null) throw problem('not-found');
      return found;
    },
  );
  app.get(
    '/api/companies/:id/profile',
    {
      config: { permission: 'company.read' },
      schema: {
        tags,
        summary: 'Your company’s profile, shown or not',
        params: z.object({ id: companyId }),
        response: { 200: profileReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const found = await readProfile(db, viewerOf(personOf(request)), request.params.id);
      if (found === null) throw problem('not-found');
      return reply.header('etag', etagOf(found.rev)).code(200).send(found);
    },
  );
  app.put(
    '/api/companies/:id/profile',
    {
      config: { permission: 'profile.write' },
      schema: {
        tags,
        summary: 'Save your company’s profile (If-Match: "0" for the first)',
        params: z.object({ id: companyId }),
        body: profileBody,
        response: { 200: profileReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person } = personOf(request);
      const saved = unwrap(await saveProfile(db, person, request.params.id, expectedRev(request), request.body));
      return reply.header('etag', etagOf(saved.rev)).code(200).send(saved);
    },
  );
}
