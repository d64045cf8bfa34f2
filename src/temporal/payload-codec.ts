import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';
import type { CodecKeys } from './codec-keys.ts';

/** The names that Temporal's own samples use, so that a codec server can be written with any SDK. */
const ENCODING = 'binary/encrypted';
const KEY_ID = 'encryption-key-id';

/** NIST SP 800-38D: 96-bit nonce, 128-bit tag. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const PayloadProto = proto.temporal.api.common.v1.Payload;
const utf8 = new TextEncoder();
const text = new TextDecoder();

/**
 * Encrypts every payload with AES-256-GCM before it leaves the process. The whole payload is
 * enclosed, its own metadata included; what stays outside is the encoding's name and the key's id,
 * both authenticated.
 *
 * Decoding refuses a payload that is not encrypted, names an unknown key or was altered: it throws,
 * and Temporal then rejects the update or the task that carried it.
 */
export class EncryptingCodec implements PayloadCodec {
  readonly #keys: CodecKeys;

  constructor(keys: CodecKeys) {
    this.#keys = keys;
  }

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.#encrypt(payload)));
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.#decrypt(payload));
  }

  #encrypt(payload: Payload): Payload {
    const { id, key } = this.#keys.current;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associatedData(id));
    const sealed = Buffer.concat([
      nonce,
      cipher.update(PayloadProto.encode(payload).finish()),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return { metadata: { encoding: utf8.encode(ENCODING), [KEY_ID]: utf8.encode(id) }, data: sealed };
  }

  #decrypt(payload: Payload): Payload {
    const encoding = payload.metadata?.['encoding'];
    if (!encoding || text.decode(encoding) !== ENCODING) throw new Error('The payload is not encrypted');
    const id = text.decode(payload.metadata?.[KEY_ID] ?? new Uint8Array(0));
    const known = this.#keys.all.get(id);
    if (!known) throw new Error('The payload names a key that this installation does not hold');
    const data = payload.data ?? new Uint8Array(0);
    if (data.length < NONCE_BYTES + TAG_BYTES) throw new Error('The payload is cut short');
    const decipher = createDecipheriv('aes-256-gcm', known.key, data.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(associatedData(id))
      .setAuthTag(data.subarray(data.length - TAG_BYTES));
    const opened = Buffer.concat([
      decipher.update(data.subarray(NONCE_BYTES, data.length - TAG_BYTES)),
      decipher.final(),
    ]);
    return PayloadProto.decode(opened);
  }
}

function associatedData(keyId: string): Uint8Array {
  return utf8.encode(`${ENCODING} ${keyId}`);
}
