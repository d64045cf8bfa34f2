import * as z from 'zod';
import { judgePower as judge } from '../../../db/engagements/powers.ts';
import { powerId, powerReply, powerVerdictBody } from '../../../protocol/http/powers.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { powerOf } from '../../power-subject.ts';
import { problem } from '../../problem.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

const stateReply = powerReply.pick({ power: true, state: true }).meta({ id: 'PowerState' });

/** The other side's counsel, or the officer, says whether a power holds: never whoever signs by it. */
export function judgePower(app: Api, services: Services): void {
  app.post(
    '/api/engagements/:id/powers/:power/verdict',
    {
      config: { permission: 'power.verify' },
      schema: {
        tags: ['powers'],
        summary: 'Verify or refuse a power',
        params: z.object({ id: engagementId, power: powerId }),
        body: powerVerdictBody,
        response: { 200: stateReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model, acting } = engagementOf(request);
      const { power, side, holder } = await powerOf(services, request, request.params.power);
      const person = personOf(request);
      if (holder === person.person) throw problem('self-confirmation');
      if (acting.kind === 'party' && acting.side === side) throw problem('power-own-side');
      const { verdict, reason = null } = request.body;
      const capacity = acting.kind === 'party' ? 'counsel' : 'officer';
      const of = { engagement: model.engagement, power };
      const refused = await judge(services.db, services.keyring, viewerOf(person), of, { verdict, capacity, reason });
      if (refused !== null) throw refusalProblem(refused.refused);
      return { power, state: verdict };
    },
  );
}

/** A side takes one of its own powers back, for good: a delegation is revoked, an officer leaves. */
export function revokePower(app: Api, services: Services): void {
  app.post(
    '/api/engagements/:id/powers/:power/revocation',
    {
      config: { permission: 'power.revoke' },
      schema: {
        tags: ['powers'],
        summary: 'Revoke a power of your side',
        params: z.object({ id: engagementId, power: powerId }),
        response: { 200: stateReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model, acting } = engagementOf(request);
      const { power, side } = await powerOf(services, request, request.params.power);
      if (acting.kind !== 'party' || acting.side !== side) throw problem('not-permitted');
      const of = { engagement: model.engagement, power };
      const said = { verdict: 'revoked', capacity: 'own-side', reason: null } as const;
      const refused = await judge(services.db, services.keyring, viewerOf(personOf(request)), of, said);
      if (refused !== null) throw refusalProblem(refused.refused);
      return { power, state: 'revoked' as const };
    },
  );
}
