import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { InputFault } from '../exit.ts';

/** OWASP's scrypt figures for passwords (N = 2^17, r = 8, p = 1): 128 MB and about half a second, once. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The key file under a passphrase (scrypt, AES-256-GCM): salt, nonce, tag, then the rest. */
export function sealKeys(keys: Buffer, passphrase: string): Buffer {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, COST), nonce);
  const sealed = Buffer.concat([cipher.update(keys), cipher.final()]);
  return Buffer.concat([salt, nonce, cipher.getAuthTag(), sealed]);
}

/** The key file again. Refuses another passphrase. */
export function openKeys(sealed: Buffer, passphrase: string): Buffer {
  const salt = sealed.subarray(0, SALT_BYTES);
  const nonce = sealed.subarray(SALT_BYTES, SALT_BYTES + NONCE_BYTES);
  const tag = sealed.subarray(SALT_BYTES + NONCE_BYTES, SALT_BYTES + NONCE_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, COST), nonce);
    decipher.setAuthTag(tag);
    const rest = sealed.subarray(SALT_BYTES + NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(rest), decipher.final()]);
  } catch {
    throw new InputFault('wrong-passphrase', {
      fr: 'La phrase secrète n’ouvre pas les clés de cette sauvegarde.',
      en: 'The passphrase does not open the keys of this backup.',
    });
  }
}
