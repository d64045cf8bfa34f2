import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encode, integer, raw, sequence } from '../pki/der.ts';
import { digest } from '../pki/digest.ts';
import { createTestAuthority, type TestAuthority } from '../signature/authority/test-authority.ts';
import { HttpTimestampAuthority } from './http-timestamp-authority.ts';
import { issueTimestamp, TEST_POLICY } from './issue-timestamp.ts';
import { startTimestampServer } from './timestamp-server.ts';
import { parseTimestampRequest, parseTimestampToken } from './timestamp-token.ts';
import type { TimestampUnavailable } from './timestamp-unavailable.ts';

const imprint = digest('SHA-256', new TextEncoder().encode('signature value'));
let folder: string;
let authority: TestAuthority;
const servers: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-tsa-'));
  authority = await createTestAuthority(folder);
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push({
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** An authority that answers each request with a token of our choice. */
function forging(change: Partial<Parameters<typeof issueTimestamp>[0]>): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const asked = parseTimestampRequest(new Uint8Array(Buffer.concat(chunks)));
    const honest = {
      key: authority.timestamp,
      imprint: asked.hash,
      algorithm: 'SHA-256',
      nonce: asked.nonce,
      embedCertificates: true,
      now: new Date(),
    } as const;
    const token = await issueTimestamp({ ...honest, ...change });
    response.end(encode(sequence(sequence(integer(0)), raw(token))));
  };
}

async function failure(url: string, options: object = {}): Promise<string> {
  const client = new HttpTimestampAuthority({ url, ...options });
  const fault = await client.timestamp(imprint, 'SHA-256').then(
    () => null,
    (caught: TimestampUnavailable) => caught,
  );
  expect(fault?.code).toBe('timestamp-unavailable');
  return fault?.reason ?? '';
}

describe('a time stamp over HTTP', () => {
  it('comes from the test authority, checked against the question', async () => {
    const server = await startTimestampServer(authority.timestamp);
    servers.push(server);
    const before = Math.floor(Date.now() / 1000) * 1000;
    for (const algorithm of ['SHA-256', 'SHA-384', 'SHA-512'] as const) {
      const hash = digest(algorithm, imprint);
      const token = parseTimestampToken(
        await new HttpTimestampAuthority({ url: server.url, policy: TEST_POLICY }).timestamp(hash, algorithm),
      );
      expect(token).toMatchObject({ intact: true, policy: TEST_POLICY });
      expect(Buffer.from(token.imprint.hash).equals(Buffer.from(hash))).toBe(true);
      expect(token.time.getTime()).toBeGreaterThanOrEqual(before);
    }
  });

  it('is refused by the authority for a policy that it does not have', async () => {
    const server = await startTimestampServer(authority.timestamp);
    servers.push(server);
    expect(await failure(server.url, { policy: '1.2.3.4' })).toBe('rejected');
  });

  it('cannot be had from a dead authority: there is no other clock', async () => {
    const server = await startTimestampServer(authority.timestamp);
    await server.stop();
    expect(await failure(server.url)).toBe('unreachable');
  });

  it('cannot be had from one that never answers', async () => {
    expect(await failure(await serve(() => undefined), { timeoutMs: 200 })).toBe('timeout');
  });

  it('cannot be had from one that trickles its answer', async () => {
    const url = await serve((_, response) => {
      response.write('x');
    });
    expect(await failure(url, { timeoutMs: 200 })).toBe('timeout');
  });

  it.each([
    [
      'an error page',
      'http-status',
      (_: unknown, response: { writeHead(n: number): { end(): void } }) => response.writeHead(503).end(),
    ],
    [
      'a redirection',
      'unreachable',
      (_: unknown, response: { writeHead(n: number, h: object): { end(): void } }) =>
        response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    ],
    ['rubbish', 'unusable-answer', (_: unknown, response: { end(s: string): void }) => response.end('hello')],
    [
      'a megabyte',
      'too-large',
      (_: unknown, response: { end(b: Buffer): void }) => response.end(Buffer.alloc(1_000_000)),
    ],
  ])('is not %s', async (_what, reason, listener) => {
    expect(await failure(await serve(listener as unknown as RequestListener))).toBe(reason);
  });

  it.each([
    ['another imprint', { imprint: digest('SHA-256', new Uint8Array([1])) }],
    ['another nonce', { nonce: 7n }],
    ['no nonce', { nonce: null }],
    ['no certificate to check it by', { embedCertificates: false }],
  ])('is not a token with %s', async (_what, change) => {
    expect(await failure(await serve(forging(change)))).toBe('unusable-answer');
  });

  it('is not a token signed by a certificate made for people', async () => {
    const key = await authority.signer({ id: 'mallory', name: 'Mallory' });
    expect(await failure(await serve(forging({ key })))).toBe('unusable-answer');
  });
});

describe('the server of the test authority', () => {
  it.each([
    ['an empty body', new Uint8Array()],
    ['rubbish', new TextEncoder().encode('hello')],
  ])('rejects %s in the words of RFC 3161', async (_what, body) => {
    const server = await startTimestampServer(authority.timestamp);
    servers.push(server);
    const response = await fetch(server.url, { method: 'POST', body });
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer())[6]).toBe(2);
  });

  it('does not read on and on, nor answer a GET', async () => {
    const server = await startTimestampServer(authority.timestamp);
    servers.push(server);
    expect((await fetch(server.url, { method: 'POST', body: new Uint8Array(100_000) })).status).toBe(413);
    expect((await fetch(server.url)).status).toBe(405);
  });
});
