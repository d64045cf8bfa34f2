import { readOwnData } from '../../../db/data-protection/own-data.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import { fileReply, sendFile } from '../../send-file.ts';
import type { Services } from '../../services.ts';

const JSON_FILE = 'application/json';

/** All that is held about oneself, as one file (GDPR art. 15 and 20). */
export function ownData(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/me/data',
    {
      config: { permission: 'me.read' },
      schema: {
        tags: ['people'],
        summary: 'Export everything that is held about you',
        response: { 200: fileReply(JSON_FILE), ...problemReplies },
      },
    },
    async (request, reply) => {
      const held = await readOwnData(db, keyring, personOf(request).person);
      const bytes = Buffer.from(`${JSON.stringify(held, null, 2)}\n`);
      return sendFile(request, reply, { bytes, name: 'entente-data.json', mime: JSON_FILE }) as never;
    },
  );
}
