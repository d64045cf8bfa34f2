import * as z from 'zod';
import { readCompany as read } from '../../../db/people/memberships.ts';
import { companyReply, memberReply } from '../../../protocol/http/companies.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { companyId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** A company and its people, for its members and the programme's officer. */
export function readCompany(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/companies/:id',
    {
      config: { permission: 'company.read' },
      schema: {
        tags: ['people'],
        summary: 'Read a company of yours',
        params: z.object({ id: companyId }),
        response: { 200: companyReply, ...problemReplies },
      },
    },
    async (request) => {
      const found = await read(db, keyring, viewerOf(personOf(request)), request.params.id);
      if (found === null) throw problem('not-found');
      const { company, siren, name, members } = found;
      return { id: company, siren, name, members: members.map((member) => memberReply.parse(member)) };
    },
  );
}
