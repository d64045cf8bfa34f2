import { createHmac } from 'node:crypto';
import type { CommandId, PersonId } from '../domain/ids.ts';

/**
 * The command's id: HMAC-SHA256 of who asks, by which route, under which `Idempotency-Key`, in
 * lower-case hexadecimal. Update ids are plain text in Temporal, so the key must not be readable in
 * them; and another person's key must never find the first person's outcome.
 *
 * The parts are length-prefixed: no two different triples give the same text.
 */
export function commandId(hmacKey: Uint8Array, actor: PersonId, route: string, idempotencyKey: string): CommandId {
  const mac = createHmac('sha256', hmacKey);
  for (const part of [actor, route, idempotencyKey]) mac.update(`${Buffer.byteLength(part)}:${part}`);
  return mac.digest('hex') as CommandId;
}
