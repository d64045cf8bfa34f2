import { acceptedReply, codeRequestBody } from '../../../protocol/http/auth.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import type { Services } from '../../services.ts';

/**
 * Asks for a one-time code by mail. The answer is sent before anything is looked up, so that neither
 * its content nor its time tells whether the address is known.
 */
export function requestCode(app: Api, { signIn, background }: Services): void {
  app.post(
    '/api/auth/code',
    {
      config: { permission: 'code.request' },
      schema: {
        tags: ['sign-in'],
        summary: 'Ask for a one-time code by e-mail',
        security: [],
        body: codeRequestBody,
        response: { 202: acceptedReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { email } = request.body;
      background.run(
        () => signIn.requestCode(email),
        (error) => request.log.error({ err: error }, 'the code was not mailed'),
      );
      return reply.code(202).send({ accepted: true });
    },
  );
}
