import type { FastifyRequest } from 'fastify';
import { problem } from './problem.ts';

const KEY = /^[\x21-\x7e]{8,200}$/;
const ETAG = /^"(0|[1-9]\d{0,8})"$/;

/** The ETag of an engagement at a revision: strong, and the revision itself. */
export function etagOf(rev: number): string {
  return `"${rev}"`;
}

/** The caller's key for this act and its retries. Refuses a missing or odd one. */
export function idempotencyKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (key === undefined || key === '') throw problem('idempotency-key-missing');
  if (typeof key !== 'string' || !KEY.test(key)) throw problem('idempotency-key-malformed');
  return key;
}

/** The revision that the caller read. Refuses a missing header (428, RFC 6585), `*`, lists and weak tags. */
export function expectedRev(request: FastifyRequest): number {
  const header = request.headers['if-match'];
  if (header === undefined || header === '') throw problem('if-match-missing');
  const rev = ETAG.exec(header)?.[1];
  if (rev === undefined) throw problem('if-match-malformed');
  return Number(rev);
}

/** True when the caller has this revision already (RFC 9110, 13.1.2): answer 304. */
export function isUnchanged(request: FastifyRequest, rev: number): boolean {
  const header = request.headers['if-none-match'];
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etagOf(rev));
}
