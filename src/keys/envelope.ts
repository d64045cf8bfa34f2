import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { KeyFault } from './key-fault.ts';

/** Envelope format 1: version (1) | key id (16) | nonce (12) | tag (16) | ciphertext. */
const FORMAT = 1;
const ID_BYTES = 16;
/** NIST SP 800-38D: 96-bit nonces, random, safe for 2^32 messages under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + ID_BYTES + NONCE_BYTES + TAG_BYTES;

/** AES-256-GCM. `keyId` is a UUID; `aad` says where the plaintext belongs, so that envelopes cannot be swapped. */
export function sealEnvelope(key: Buffer, keyId: string, aad: string, plaintext: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(aad, 'utf8'));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([Buffer.from([FORMAT]), idBytes(keyId), nonce, cipher.getAuthTag(), body]);
}

/** The plaintext. Throws {@link KeyFault} `envelope-forged` when key, `aad` or a byte is not the sealed one. */
export function openEnvelope(key: Buffer, aad: string, envelope: Uint8Array): Buffer {
  const bytes = Buffer.from(envelope.buffer, envelope.byteOffset, envelope.byteLength);
  if (bytes.length < HEADER_BYTES || bytes[0] !== FORMAT) {
    throw new KeyFault('envelope-forged', 'Not an envelope of a known format.');
  }
  const nonce = bytes.subarray(1 + ID_BYTES, 1 + ID_BYTES + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(HEADER_BYTES - TAG_BYTES, HEADER_BYTES));
  decipher.setAAD(Buffer.from(aad, 'utf8'));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEADER_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new KeyFault('envelope-forged', 'The envelope was altered or belongs elsewhere.', cause);
  }
}

/** The UUID of the key that sealed an envelope. */
export function envelopeKeyId(envelope: Uint8Array): string {
  const hex = Buffer.from(envelope.subarray(1, 1 + ID_BYTES)).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function idBytes(keyId: string): Buffer {
  return Buffer.from(keyId.replaceAll('-', ''), 'hex');
}
