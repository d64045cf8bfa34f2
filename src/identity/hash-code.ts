import { createHmac } from 'node:crypto';

/** HMAC-SHA256 of a one-time code, base64url: what the database keeps of it. */
export function hashCode(secret: Buffer, code: string): string {
  return createHmac('sha256', secret).update(`one-time-code:${code}`).digest('base64url');
}
