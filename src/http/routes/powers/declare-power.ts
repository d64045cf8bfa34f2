import * as z from 'zod';
import { declarePower as declare } from '../../../db/engagements/powers.ts';
import { declaredPowerReply, powerBody } from '../../../protocol/http/powers.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { ownSide } from '../../own-side.ts';
import { problem } from '../../problem.ts';
import { freshStandings } from '../../register-standing.ts';
import type { Services } from '../../services.ts';

/** A signatory declares by which power they sign, with the deed of a delegation; others verify it. */
export function declarePower(app: Api, services: Services): void {
  const { db, keyring, rendering } = services;
  app.post(
    '/api/engagements/:id/powers',
    {
      config: { permission: 'power.declare' },
      schema: {
        tags: ['powers'],
        summary: 'Declare your power to sign',
        params: z.object({ id: engagementId }),
        body: powerBody,
        response: { 201: declaredPowerReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const { basis, validFrom, validTo, documentSha256 } = request.body;
      if (validTo !== null && validTo < validFrom) throw problem('power-dates');
      if (basis !== 'legal-representative' && documentSha256 === null) throw problem('power-deed-missing');
      const stored = documentSha256 === null || (await rendering.files.of(of.engagement).has(documentSha256));
      if (!stored) throw problem('power-deed-missing');
      const standing = (await freshStandings(services, of.engagement, request.log))[of.side];
      const power = await declare(db, keyring, person, of, {
        ...request.body,
        registerSha256: standing.extract?.sha256 ?? null,
        representatives: standing.representatives,
      });
      return reply.code(201).send({ power });
    },
  );
}
