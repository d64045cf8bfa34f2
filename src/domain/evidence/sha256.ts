import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sha256 } from '../ids.ts';

const SHA256_HEX = /^[0-9a-f]{64}$/;

/**
 * SHA-256 (FIPS 180-4) of bytes, or of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
 * Pure JavaScript, because Node's own is out of reach in a workflow's sandbox; activities that hash
 * large files use Node's.
 */
export function sha256Hex(input: string | Uint8Array): Sha256 {
  return bytesToHex(sha256Bytes(input)) as Sha256;
}

/** The same as 32 bytes. */
export function sha256Bytes(input: string | Uint8Array): Uint8Array {
  return sha256(typeof input === 'string' ? utf8ToBytes(input) : input);
}

/** Whether a text from outside has the form of a SHA-256. */
export function isSha256(text: unknown): text is Sha256 {
  return typeof text === 'string' && SHA256_HEX.test(text);
}
