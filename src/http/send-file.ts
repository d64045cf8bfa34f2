import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';

export const PDF = 'application/pdf';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** For the OpenAPI document: a file of that type. */
export function fileReply(mime: string) {
  return { description: 'The file', content: { [mime]: { schema: z.string().meta({ format: 'binary' }) } } };
}

/** Sends a file to be kept, not shown: its ETag is its SHA-256. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: { readonly bytes: Uint8Array; readonly name: string; readonly mime: string },
): FastifyReply {
  const etag = `"${createHash('sha256').update(file.bytes).digest('hex')}"`;
  reply.header('etag', etag);
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply
    .code(200)
    .type(file.mime)
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
}
