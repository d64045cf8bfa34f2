import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** The way out, as far as it can be another in a test: names, which addresses are public, and plain http. */
export interface WebhookNet {
  /** All addresses of a name; rejects when there is none. */
  readonly resolve: (host: string) => Promise<readonly Address[]>;
  readonly permits: (address: string) => boolean;
  readonly plainHttp: boolean;
}

export const INTERNET: WebhookNet = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  permits: isPublicAddress,
  plainHttp: false,
};

/** Longest address that is kept. */
const URL_MAX = 2_000;

/** An address as somebody typed it, judged by its looks: https, a host, no user name, no fragment. Null when refused. */
export function webhookUrl(net: WebhookNet, text: string): URL | null {
  if (text.length > URL_MAX || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(net.plainHttp && url.protocol === 'http:')) return null;
  return url.username === '' && url.password === '' && url.hash === '' ? url : null;
}

/**
 * The one address to connect to. Every address of the name must be public: a name that has a private one
 * beside is a mistake or an attack. Whoever connects uses what was checked here and asks no name again, so
 * that a name cannot mean another machine the second time (DNS rebinding). Null when refused or unknown.
 */
export async function targetOf(net: WebhookNet, url: URL): Promise<Address | null> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(host);
  const found = family === 0 ? await net.resolve(host).catch(() => []) : [{ address: host, family }];
  const [first] = found;
  return first !== undefined && found.every(({ address }) => net.permits(address)) ? first : null;
}
