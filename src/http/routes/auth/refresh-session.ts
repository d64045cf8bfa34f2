import { freshBody, sessionReply } from '../../../protocol/http/auth.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import { clientTrace } from '../../client-trace.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/**
 * A new code, typed by the person who is signed in, lets the session sign for ten minutes. The
 * session's token changes with its power (ASVS 7.2.4); the old one ends.
 */
export function refreshSession(app: Api, { signIn, sessions }: Services): void {
  app.post(
    '/api/auth/fresh',
    {
      config: { permission: 'session.refresh' },
      schema: {
        tags: ['sign-in'],
        summary: 'Confirm your identity with a new code, before signing',
        body: freshBody,
        response: { 200: sessionReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const person = personOf(request);
      const opened = await signIn.signIn(person.email, request.body.code, clientTrace(request));
      if (opened === null) throw problem('code-refused');
      const freshUntil = await sessions.markFresh(opened.sessionId);
      await sessions.close(person.session.id);
      const renewed = await sessions.find(opened.token);
      if (renewed === null) throw problem('code-refused');
      app.openSession(reply, opened.token);
      const { expiresAt } = renewed.session;
      return { person: renewed.person, email: renewed.email, expiresAt, freshUntil };
    },
  );
}
