import * as z from 'zod';
import { peopleReply } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { ownSide } from '../../own-side.ts';
import { peopleOf } from '../../people-of.ts';
import type { Services } from '../../services.ts';

/** Who takes part in an engagement, as one's own side sees it: names and roles, no address. */
export function readPeople(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/people',
    {
      config: { permission: 'content.read' },
      schema: {
        tags: ['engagement'],
        summary: 'People of an engagement',
        params: z.object({ id: engagementId }),
        response: { 200: peopleReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model } = engagementOf(request);
      return { items: [...(await peopleOf({ db, keyring }, model, ownSide(request).of.side))] };
    },
  );
}
