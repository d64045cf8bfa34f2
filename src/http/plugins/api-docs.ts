import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/**
 * Why: the OpenAPI 3.1 document is made from the very schemas that check requests, and shown under
 * /api/docs. A committed copy (openapi.gen.json) shows each change of the API in review.
 */
export const apiDocs = fp(async (app: FastifyInstance, options: { readonly version: string }) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Entente',
        version: options.version,
        description:
          'From a start-up’s answer to a call for projects to a signed agreement. Refusals are application/problem+json (RFC 9457) with stable codes. Writes to an engagement need Idempotency-Key and If-Match.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'entente' },
          token: {
            type: 'http',
            scheme: 'bearer',
            description: 'Of a company’s system: within its scopes, never to sign.',
          },
        },
      },
      security: [{ session: [] }, { token: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    // Nothing from elsewhere; the page's own styles are set by script on elements.
    staticCSP: {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    },
  });
});
