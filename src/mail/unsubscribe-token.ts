import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PersonId } from '../domain/ids.ts';

/** What one click ends. Tasks and what the law needs cannot be refused: see `kindOfTask`. */
export const REFUSABLE = ['reminder', 'news', 'mention', 'digest'] as const;
export type Refusable = (typeof REFUSABLE)[number];

/** 128 bits of the HMAC: nobody unsubscribes another by guessing. */
const MAC_BYTES = 16;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A token that names a person and a kind of mail; it works for good, as RFC 8058 asks of old mails. */
export function unsubscribeToken(secret: Buffer, person: PersonId, kind: Refusable): string {
  return `${person}.${kind}.${mac(secret, person, kind).toString('base64url')}`;
}

/** Who refuses what; null for a token that we did not make. */
export function readUnsubscribeToken(
  secret: Buffer,
  token: string,
): { readonly person: PersonId; readonly kind: Refusable } | null {
  const [person = '', name = '', given = '', ...rest] = token.split('.');
  const kind = REFUSABLE.find((one) => one === name);
  if (kind === undefined || rest.length > 0 || !UUID.test(person)) return null;
  const expected = mac(secret, person, kind);
  const bytes = Buffer.from(given, 'base64url');
  if (bytes.length !== expected.length || !timingSafeEqual(bytes, expected)) return null;
  return { person: person as PersonId, kind };
}

function mac(secret: Buffer, person: string, kind: Refusable): Buffer {
  return createHmac('sha256', secret).update(`${person}.${kind}`).digest().subarray(0, MAC_BYTES);
}
