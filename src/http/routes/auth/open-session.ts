import { sessionBody, sessionReply } from '../../../protocol/http/auth.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { clientTrace } from '../../client-trace.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** Opens a session with a one-time code. A session that the caller already had ends: none is ever reused for another person. */
export function openSession(app: Api, { signIn, sessions }: Services): void {
  app.post(
    '/api/auth/session',
    {
      config: { permission: 'session.open' },
      schema: {
        tags: ['sign-in'],
        summary: 'Sign in with a one-time code',
        security: [],
        body: sessionBody,
        response: { 201: sessionReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { email, code } = request.body;
      const opened = await signIn.signIn(email, code, clientTrace(request));
      if (opened === null) throw problem('code-refused');
      if (request.person !== null) await sessions.close(request.person.session.id);
      const person = await sessions.find(opened.token);
      // The code was right: whoever reads the mailbox may know that an administrator closed the account.
      if (person === null) {
        await sessions.close(opened.sessionId);
        throw problem('account-closed');
      }
      app.openSession(reply, opened.token);
      return reply
        .code(201)
        .send({ person: person.person, email, expiresAt: person.session.expiresAt, freshUntil: null });
    },
  );
}
