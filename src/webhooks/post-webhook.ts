import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { WEBHOOK_POLICY } from './policy.ts';
import { type Address, targetOf, type WebhookNet, webhookUrl } from './webhook-net.ts';

/** How one try went: the status when an answer came, our code when it was not a 2xx. */
export interface Attempt {
  readonly status: number | null;
  readonly error: AttemptError | null;
  readonly ms: number;
}

export type AttemptError = 'address-refused' | 'timeout' | 'certificate' | 'connection' | 'status' | 'redirect';

/**
 * Posts one message. The name is resolved and judged anew at each try, and the connection goes to the very
 * address that was judged. No redirect is followed, nothing of the answer but its status is read.
 */
export async function postWebhook(
  net: WebhookNet,
  to: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  timeoutMs: number = WEBHOOK_POLICY.timeoutMs,
): Promise<Attempt> {
  const since = Date.now();
  const url = webhookUrl(net, to);
  const target = url === null ? null : await targetOf(net, url);
  if (url === null || target === null) return { status: null, error: 'address-refused', ms: Date.now() - since };
  try {
    const status = await post(url, target, message, timeoutMs);
    return { status, error: errorOf(status), ms: Date.now() - since };
  } catch (error) {
    return { status: null, error: codeOf(error), ms: Date.now() - since };
  }
}

function post(
  url: URL,
  target: Address,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  timeoutMs: number,
): Promise<number> {
  const lookup: LookupFunction = (_host, options, done) =>
    options.all === true ? done(null, [target]) : done(null, target.address, target.family);
  const send = url.protocol === 'https:' ? tlsRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      {
        method: 'POST',
        // No connection is kept: the next message may go elsewhere, and is judged again.
        agent: false,
        lookup,
        signal: AbortSignal.timeout(timeoutMs),
        headers: { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' },
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

function errorOf(status: number): AttemptError | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirect' : 'status';
}

function codeOf(error: unknown): AttemptError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ABORT_ERR' || (error instanceof Error && error.name === 'TimeoutError')) return 'timeout';
  return /CERT|TLS|SSL|SIGNATURE|ISSUER/.test(code) ? 'certificate' : 'connection';
}
