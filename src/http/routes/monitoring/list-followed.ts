import { type FollowedQuery, SORTS } from '../../../db/monitoring/page-of-followed.ts';
import { listFollowed as list } from '../../../db/monitoring/read-followed.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { followedListReply, followedQuery } from '../../../protocol/http/monitoring/followed.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { UUID } from '../../cursor.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { presentFollowed } from './present-followed.ts';
import { staffOf } from './staff-of.ts';

/** What a cursor may hold beside the id: a number or an instant as Postgres writes it. */
const VALUE = /^[\d .:+eE-]{1,40}$/;

/** Every engagement of the programme, filtered and sorted as asked. */
export function listFollowed(app: Api, services: Services): void {
  app.get(
    '/api/monitoring/engagements',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'The programme’s engagements, as their procedure shows them',
        querystring: followedQuery,
        response: { 200: followedListReply, ...problemReplies },
      },
    },
    async (request) => {
      const viewer = staffOf(request);
      const { cursor, officer, ...query } = request.query;
      const page = await list(services.db, viewer, {
        ...query,
        officer: officerIn(officer, viewer.person),
        after: placeOf(cursor, query.sort),
      });
      return {
        items: await presentFollowed(services, viewer, page.items),
        nextCursor: cursorOf(query.sort, page.next),
      };
    },
  );
}

/** `me` is whoever asks. */
export function officerIn(
  officer: PersonId | 'me' | 'nobody' | undefined,
  me: PersonId,
): PersonId | 'nobody' | undefined {
  return officer === 'me' ? me : officer;
}

function cursorOf(sort: FollowedQuery['sort'], next: FollowedQuery['after'] | null): string | null {
  if (next === null || next === undefined) return null;
  return Buffer.from(JSON.stringify([sort, next.value, next.id])).toString('base64url');
}

/** A cursor belongs to the sort that gave it. */
function placeOf(cursor: string | undefined, sort: FollowedQuery['sort']): FollowedQuery['after'] {
  if (cursor === undefined) return undefined;
  const [by, value, id] = parts(cursor);
  if (!SORTS.some((one) => one === by) || by !== sort) throw problem('invalid-cursor');
  if (typeof value !== 'string' || !VALUE.test(value) || !isRead(sort, value)) throw problem('invalid-cursor');
  if (typeof id !== 'string' || !UUID.test(id)) throw problem('invalid-cursor');
  return { value, id };
}

function isRead(sort: FollowedQuery['sort'], value: string): boolean {
  return sort === 'benefit' ? Number.isFinite(Number(value)) : !Number.isNaN(Date.parse(value));
}

function parts(cursor: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
