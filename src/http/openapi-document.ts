import type { FastifyInstance } from 'fastify';

/** The OpenAPI 3.1 document of a built application, as text: what `openapi.gen.json` holds. */
export function openApiDocument(app: FastifyInstance): string {
  return `${JSON.stringify(app.swagger(), null, 2)}\n`;
}
