import { listWork, type Work } from '../../../db/engagements/list-work.ts';
import { readAwaitedApprovals } from '../../../db/private/awaited-approvals.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { workQuery, workReply } from '../../../protocol/http/work.ts';
import { type Api, personOf } from '../../api.ts';
import { presentWork } from '../../present-work.ts';
import type { Services } from '../../services.ts';
import { today } from '../../today.ts';

/** The list of what is asked of the person over all engagements, most urgent first, and who takes care of what. */
export function readMyTasks(app: Api, services: Services): void {
  const { db, keyring } = services;
  app.get(
    '/api/tasks',
    {
      config: { permission: 'task.list' },
      schema: {
        tags: ['people'],
        summary: 'What awaits you',
        querystring: workQuery,
        response: { 200: workReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, token } = personOf(request);
      const { place, engagement } = request.query;
      const company = token === undefined ? {} : { company: token.company };
      const viewer = { kind: 'person', person, ...company } as const;
      const [work, approvals] = await Promise.all([
        listWork(db, keyring, viewer, today()),
        // Approvals are given by people alone, never by a company's system.
        token === undefined ? readAwaitedApprovals(db, keyring, person, today()) : [],
      ]);
      const items = work.filter(
        (one) =>
          (place === undefined || one.place === place) &&
          (engagement === undefined || one.engagement.engagement === engagement),
      );
      const asked = approvals.filter((one) => engagement === undefined || one.engagement === engagement);
      // Nor does one read what colleagues write to each other, or what somebody notes for themselves.
      const told = token === undefined ? items : items.map(withoutWords);
      return presentWork(services, viewer, told, place === undefined || place === 'now' ? asked : []);
    },
  );
}

function withoutWords(work: Work): Work {
  const care = work.care === null ? null : { ...work.care, note: null };
  return { ...work, care, followUpReason: null };
}
