import * as z from 'zod';
import { readCompany } from '../../../db/people/memberships.ts';
import { ENGINE } from '../../../db/viewer.ts';
import { ROLES_OF_ACT, ROLES_OF_SIDE } from '../../../domain/engagement/roles.ts';
import { SIDES } from '../../../domain/side.ts';
import { peopleReply } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { ownSide } from '../../own-side.ts';
import type { Services } from '../../services.ts';

/**
 * Who may be named to sign, on both sides, and one's own side's people: names and roles, no address.
 * Of the other company only those who may bind it are told: its staff is nobody's business here.
 */
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
      const own = ownSide(request).of.side;
      const bySide = await Promise.all(
        SIDES.map(async (side) => {
          const company = await readCompany(db, keyring, ENGINE, model[side]);
          return (company?.members ?? []).flatMap(({ person, name, roles, standing, verified }) => {
            const held = roles.filter((role) => ROLES_OF_SIDE[side].includes(role));
            const maySign = held.some((role) => ROLES_OF_ACT['sign-text'].includes(role));
            if (standing !== 'active' || held.length === 0 || (side !== own && !maySign)) return [];
            return [{ person, side, name, roles: held, verified, maySign }];
          });
        }),
      );
      return { items: bySide.flat() };
    },
  );
}
