import type { Keyring } from '../../keys/keyring.ts';

/** Finds an address without storing it: keyed, so that a list of likely addresses proves nothing. Stable when the master key rotates. */
export async function emailHash(keyring: Keyring, email: string): Promise<string> {
  const key = await keyring.dataKey({ kind: 'system' });
  return key.hmac('email', email.trim().toLowerCase());
}
