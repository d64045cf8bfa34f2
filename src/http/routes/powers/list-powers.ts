import * as z from 'zod';
import { readPowers } from '../../../db/engagements/powers.ts';
import { readContacts } from '../../../db/people/contacts.ts';
import { ENGINE } from '../../../db/viewer.ts';
import { powersReply } from '../../../protocol/http/powers.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';
import { signingWarningsOf } from '../../signing-warnings.ts';
import { viewerOf } from '../../viewer-of.ts';

/** The powers declared in an engagement, for both sides and the officer: each verifies the other's. */
export function listPowers(app: Api, services: Services): void {
  const { db, keyring } = services;
  app.get(
    '/api/engagements/:id/powers',
    {
      config: { permission: 'power.read' },
      schema: {
        tags: ['powers'],
        summary: 'Powers to sign',
        params: z.object({ id: engagementId }),
        response: { 200: powersReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model } = engagementOf(request);
      const powers = await readPowers(db, keyring, viewerOf(personOf(request)), model.engagement);
      // Signatories of the other side are no colleagues: the engine reads these names, and no other.
      const names = await readContacts(db, keyring, ENGINE, [...new Set(powers.map(({ holder }) => holder))]);
      const warnings = await signingWarningsOf(services, model.engagement);
      return {
        warnings: [...warnings],
        items: powers.map((power) => ({ ...power, holderName: names.get(power.holder)?.name ?? '' })),
      };
    },
  );
}
