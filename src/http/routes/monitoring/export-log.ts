import * as z from 'zod';
import { noteExport } from '../../../db/accounts/staff-exports.ts';
import { readFacts } from '../../../db/monitoring/read-facts.ts';
import { readFollowed } from '../../../db/monitoring/read-followed.ts';
import { MINING_FORMATS, pseudonymousLog } from '../../../mining/pseudonymous-log.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import { fileReply } from '../../send-file.ts';
import type { Services } from '../../services.ts';
import { staffOf } from './staff-of.ts';

/** OCEL 2.0 is JSON, XES is XML; neither has a media type of its own. */
const FORMS = {
  ocel: { mime: 'application/json', file: 'process.ocel.json', title: 'OCEL 2.0 JSON' },
  xes: { mime: 'application/xml', file: 'process.xes', title: 'XES' },
} as const;

/** One engagement as a log for process mining: facts of the procedure under a pseudonym, and nothing of either side. */
export function exportLog(app: Api, { db, keyring }: Services): void {
  for (const format of MINING_FORMATS) {
    const { mime, file, title } = FORMS[format];
    app.get(
      `/api/monitoring/engagements/:id/${file}`,
      {
        config: { permission: 'monitoring.read' },
        schema: {
          tags: ['staff'],
          summary: `One engagement as ${title}, under a pseudonym made anew each time`,
          params: z.object({ id: engagementId }),
          response: { 200: fileReply(mime), ...problemReplies },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const viewer = staffOf(request);
        if ((await readFollowed(db, viewer, id)) === null) throw problem('not-found');
        const facts = await readFacts(db, keyring, id);
        if (facts === null) throw problem('not-found');
        // For whoever audits: the file itself names neither the engagement nor who took it.
        await noteExport(db, viewer, { what: 'process', format, engagement: id });
        return reply
          .type(`${mime}; charset=utf-8`)
          .header('content-disposition', `attachment; filename="${file}"`)
          .send(pseudonymousLog(id, facts, format) as never);
      },
    );
  }
}
