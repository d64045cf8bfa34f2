import { createHmac } from 'node:crypto';

/** How the scheme writes a symmetric secret: the prefix, then its bytes in base64. */
export const SECRET_PREFIX = 'whsec_';

/**
 * The `webhook-signature` header by the standard-webhooks scheme: HMAC-SHA256 over `id.timestamp.body`, one
 * per secret, separated by spaces, while a former secret still counts. `timestamp` is in seconds.
 */
export function signWebhook(
  secrets: readonly string[],
  message: { readonly id: string; readonly timestamp: number; readonly body: string },
): string {
  const signed = `${message.id}.${message.timestamp}.${message.body}`;
  return secrets.map((secret) => `v1,${createHmac('sha256', keyOf(secret)).update(signed).digest('base64')}`).join(' ');
}

function keyOf(secret: string): Buffer {
  return Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
}
