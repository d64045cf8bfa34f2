import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BitString } from 'asn1js';
import { encode, integer, raw, sequence, toArrayBuffer } from '../pki/der.ts';
import type { DigestAlgorithm } from '../pki/digest.ts';
import type { SigningKey } from '../pki/signing-key.ts';
import { issueTimestamp, TEST_POLICY } from './issue-timestamp.ts';
import { parseTimestampRequest, type TimestampRequest } from './timestamp-token.ts';

export interface TimestampServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A TimeStampReq with the longest digest and a nonce is under 200 bytes. */
const MAX_REQUEST_BYTES = 4096;
const ACCEPTED: { readonly [name in DigestAlgorithm]: number } = { 'SHA-256': 32, 'SHA-384': 48, 'SHA-512': 64 };

/** PKIFailureInfo bits (RFC 3161 2.4.2). */
const FAILURE = { badAlgorithm: 0, badRequest: 2, unacceptedPolicy: 15 } as const;

/**
 * The test authority as an RFC 3161 server on loopback, for programs that want a URL.
 * @param port 0 takes a free one
 */
export async function startTimestampServer(
  key: SigningKey,
  options: { readonly port?: number; readonly now?: () => Date } = {},
): Promise<TimestampServer> {
  const now = options.now ?? (() => new Date());
  const server = createServer((request, response) => {
    answer(request, key, now).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/timestamp-reply', 'cache-control': 'no-store' });
        response.end(body);
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  key: SigningKey,
  now: () => Date,
): Promise<{ status: number; body: Uint8Array }> {
  if (request.method !== 'POST') return { status: 405, body: new Uint8Array() };
  const body = await readBody(request);
  if (!body) return { status: 413, body: new Uint8Array() };
  let asked: TimestampRequest;
  try {
    asked = parseTimestampRequest(body);
  } catch {
    return { status: 200, body: rejection(FAILURE.badRequest) };
  }
  const algorithm = asked.algorithm;
  if (!isAccepted(algorithm) || ACCEPTED[algorithm] !== asked.hash.length)
    return { status: 200, body: rejection(FAILURE.badAlgorithm) };
  if (asked.policy !== null && asked.policy !== TEST_POLICY)
    return { status: 200, body: rejection(FAILURE.unacceptedPolicy) };
  const token = await issueTimestamp({
    key,
    imprint: asked.hash,
    algorithm,
    nonce: asked.nonce,
    embedCertificates: asked.wantsCertificates,
    now: now(),
  });
  return { status: 200, body: encode(sequence(sequence(integer(0)), raw(token))) };
}

function isAccepted(name: string): name is DigestAlgorithm {
  return name in ACCEPTED;
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > MAX_REQUEST_BYTES) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** TimeStampResp with status 2, rejection, and one failure bit. */
function rejection(bit: number): Uint8Array {
  const bytes = new Uint8Array((bit >> 3) + 1);
  bytes[bit >> 3] = 0x80 >> (bit & 7);
  return encode(
    sequence(sequence(integer(2), new BitString({ valueHex: toArrayBuffer(bytes), unusedBits: 7 - (bit & 7) }))),
  );
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((fault) => (fault ? reject(fault) : resolve())));
}
