import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** Why: the id that a user reads in a problem is the one that support finds in the logs. Never taken from the caller. */
export const requestId = fp(async (app: FastifyInstance) => {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
});
