import type { FastifyInstance } from 'fastify';

/**
 * The OpenAPI 3.1 document of a built application, as text: what `openapi.gen.json` holds. Its schemas stand by
 * name: in which order our files happen to be read is no part of the contract.
 */
export function openApiDocument(app: FastifyInstance): string {
  return `${JSON.stringify(app.swagger(), schemasByName, 2)}\n`;
}

function schemasByName(key: string, value: unknown): unknown {
  if (key !== 'schemas' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
