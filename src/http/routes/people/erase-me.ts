import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { erasureObstacle } from '../../../db/data-protection/erasure-obstacle.ts';
import { erasePerson } from '../../../db/people/erase-person.ts';
import { refuse } from '../../../db/refusals.ts';
import { composeMail } from '../../../mail/compose.ts';
import { ERASED_MAIL } from '../../../messages/mails/account-mails.ts';
import { erasureBody } from '../../../protocol/http/people.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** Erases one's own account (GDPR art. 17): for good, so by a fresh code and one's address typed again. */
export function eraseMe(app: Api, { db, keyring, mailer, background }: Services): void {
  app.post(
    '/api/me/erasure',
    {
      config: { permission: 'me.erase' },
      schema: {
        tags: ['people'],
        summary: 'Erase your account',
        body: erasureBody,
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, email, session, language } = personOf(request);
      if (session.freshUntil === null) throw problem('fresh-code-required');
      if (request.body.email.toLowerCase() !== email.toLowerCase()) unwrap(refuse('erasure-address'));
      const obstacle = await erasureObstacle(db, person);
      if (obstacle !== null) unwrap({ refused: obstacle });
      await erasePerson(db, keyring, person);
      // Should somebody else have done it: the owner of the mailbox learns of it.
      const told = composeMail(ERASED_MAIL, { to: email, key: `erased-${randomUUID()}`, language });
      background.run(
        () => mailer.send(told),
        (error) => request.log.warn({ err: error }, 'the word of an erasure was not mailed'),
      );
      app.dropSession(reply);
      return reply.code(204).send(null);
    },
  );
}
