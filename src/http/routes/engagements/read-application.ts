import * as z from 'zod';
import { readApplication as read } from '../../../db/calls/applications.ts';
import { applicationContentReply } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** The application's text, for both sides. */
export function readApplication(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/application',
    {
      config: { permission: 'content.read' },
      schema: {
        tags: ['engagement'],
        summary: 'The application',
        params: z.object({ id: engagementId }),
        response: { 200: applicationContentReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model } = engagementOf(request);
      const application = await read(db, keyring, viewerOf(personOf(request)), model.engagement);
      if (application === null) throw problem('not-found');
      return application;
    },
  );
}
