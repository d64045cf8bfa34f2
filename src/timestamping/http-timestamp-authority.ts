import { randomBytes } from 'node:crypto';
import { Boolean as BooleanBlock } from 'asn1js';
import { digestIdentifier } from '../pki/build-signed-data.ts';
import { encode, integer, octets, oid, sameBytes, sequence } from '../pki/der.ts';
import type { DigestAlgorithm } from '../pki/digest.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';
import { parseTimestampResponse, parseTimestampToken } from './timestamp-token.ts';
import { type TimestampFailure, TimestampUnavailable } from './timestamp-unavailable.ts';

export interface HttpTimestampOptions {
  readonly url: string;
  /** Whole exchange, milliseconds. Signers wait for it. */
  readonly timeoutMs?: number;
  /** Tokens with a long chain stay under 20 kB; four times that is no token. */
  readonly maxBytes?: number;
  /** The policy to ask for; an answer under another is refused. */
  readonly policy?: string;
  /** Authentication that an authority may want. */
  readonly headers?: { readonly [name: string]: string };
}

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 80_000;
/** 64 bits of nonce: enough that no answer can be replayed (RFC 3161 2.4.1). */
const NONCE_BYTES = 8;

/** A remote RFC 3161 authority over HTTP (RFC 3161 3.4). Redirects are not followed. */
export class HttpTimestampAuthority implements TimestampAuthority {
  readonly name: string;
  readonly #options: HttpTimestampOptions;

  constructor(options: HttpTimestampOptions) {
    this.#options = options;
    this.name = new URL(options.url).host;
  }

  async timestamp(imprint: Uint8Array, algorithm: DigestAlgorithm): Promise<Uint8Array> {
    const nonce = BigInt(`0x${randomBytes(NONCE_BYTES).toString('hex')}`);
    const answer = await this.#exchange(buildRequest(imprint, algorithm, nonce, this.#options.policy));
    return checkedToken(answer, { imprint, algorithm, nonce, policy: this.#options.policy });
  }

  async #exchange(request: Uint8Array): Promise<Uint8Array> {
    const { url, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, headers = {} } = this.#options;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: Buffer.from(request),
        redirect: 'error',
        signal,
      });
      if (!response.ok) throw new TimestampUnavailable('http-status', `status ${response.status}`);
      return await readLimited(response, maxBytes);
    } catch (fault) {
      if (fault instanceof TimestampUnavailable) throw fault;
      const reason: TimestampFailure = signal.aborted ? 'timeout' : 'unreachable';
      throw new TimestampUnavailable(reason, this.name, { cause: fault });
    }
  }
}

async function readLimited(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of response.body ?? []) {
    total += chunk.byteLength;
    if (total > maxBytes) throw new TimestampUnavailable('too-large', `more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** TimeStampReq, version 1, certificates wanted: they must travel with the signature. */
export function buildRequest(
  imprint: Uint8Array,
  algorithm: DigestAlgorithm,
  nonce: bigint,
  policy?: string,
): Uint8Array {
  return encode(
    sequence(
      integer(1),
      sequence(digestIdentifier(algorithm), octets(imprint)),
      policy === undefined ? null : oid(policy),
      integer(nonce),
      new BooleanBlock({ value: true }),
    ),
  );
}

interface Expected {
  readonly imprint: Uint8Array;
  readonly algorithm: DigestAlgorithm;
  readonly nonce: bigint;
  readonly policy?: string | undefined;
}

/** The token of an answer, once it has been checked against the question (RFC 3161 2.2). */
export function checkedToken(answer: Uint8Array, expected: Expected): Uint8Array {
  try {
    const response = parseTimestampResponse(answer);
    if ('status' in response) throw new TimestampUnavailable('rejected', `status ${response.status}`);
    const token = parseTimestampToken(response.token);
    const unusable =
      (!token.intact && 'its signature does not hold') ||
      (token.imprint.algorithm !== expected.algorithm && 'another digest algorithm') ||
      (!sameBytes(token.imprint.hash, expected.imprint) && 'another imprint') ||
      (token.nonce !== expected.nonce && 'another nonce') ||
      (expected.policy !== undefined && token.policy !== expected.policy && 'another policy');
    if (unusable) throw new TimestampUnavailable('unusable-answer', unusable);
    return response.token;
  } catch (fault) {
    if (fault instanceof TimestampUnavailable) throw fault;
    throw new TimestampUnavailable('unusable-answer', 'not a time-stamp response', { cause: fault });
  }
}
