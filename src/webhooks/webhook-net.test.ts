import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postWebhook } from './post-webhook.ts';
import { isPublicAddress } from './public-address.ts';
import { INTERNET, targetOf, type WebhookNet, webhookUrl } from './webhook-net.ts';

describe('addresses that a company may register', () => {
  it('are of the public Internet: nothing of ours, of a neighbour, of a cloud’s metadata, in whatever writing', () => {
    const inside =
      '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 192.0.0.192 198.18.0.1 203.0.113.5 224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 fe80::1 fe80::1%eth0 fc00::1 fd00:ec2::254 ff02::1 2002:7f00:1:: 2001::1 2001:db8::1 3fff::1 localhost';
    expect(inside.split(' ').filter(isPublicAddress)).toEqual([]);
    const outside = ['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450:4007::1'];
    expect(outside.filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  it('are https, without user name or fragment', () => {
    for (const text of [
      'http://a.example/',
      'https://u:p@a.example/',
      'https://a.example/#x',
      'ftp://a.example',
      'a',
      '',
    ])
      expect([text, webhookUrl(INTERNET, text)]).toEqual([text, null]);
    expect(webhookUrl(INTERNET, 'https://a.example:8443/hook?x=1')?.href).toBe('https://a.example:8443/hook?x=1');
    expect(webhookUrl(INTERNET, `https://a.example/${'x'.repeat(2_000)}`)).toBeNull();
  });

  it('are refused when written as a number, in hexadecimal or octal, as IPv6, or when one of a name’s addresses is private', async () => {
    const literal = [
      'https://2130706433/',
      'https://0x7f.1/',
      'https://0177.0.0.1/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
    ];
    for (const text of literal) expect([text, await targetOf(INTERNET, new URL(text))]).toEqual([text, null]);
    const net = (...addresses: string[]): WebhookNet => ({
      ...INTERNET,
      resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    });
    const url = new URL('https://hook.example/');
    expect(await targetOf(net('8.8.8.8', '10.0.0.1'), url)).toBeNull();
    expect(await targetOf(net('8.8.8.8', '::1'), url)).toBeNull();
    expect(await targetOf(net(), url)).toBeNull();
    expect(await targetOf(net('8.8.8.8'), url)).toEqual({ address: '8.8.8.8', family: 4 });
    const unknown = { ...INTERNET, resolve: () => Promise.reject(new Error('ENOTFOUND')) };
    expect(await targetOf(unknown, url)).toBeNull();
  });
});

describe('a name that changes its mind', () => {
  const hosts: (string | undefined)[] = [];
  const server: Server = createServer((request, response) => {
    hosts.push(request.headers.host);
    if (request.url === '/slow') return;
    if (request.url === '/elsewhere') response.writeHead(302, { location: '/hook' });
    response.end('x'.repeat(100_000));
  });
  let port: number;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** A resolver under an attacker's hand: one answer after the other, the last one for ever. Our own machine stands for the Internet. */
  const rebinding = (...answers: string[]) => {
    const asked: string[] = [];
    const net: WebhookNet = {
      resolve: async (host) => {
        asked.push(host);
        return [{ address: answers[asked.length - 1] ?? answers.at(-1) ?? '', family: 4 }];
      },
      permits: (address) => address === '127.0.0.1' || isPublicAddress(address),
      plainHttp: true,
    };
    return { net, asked };
  };
  const message = { headers: {}, body: '{}' };
  const at = (path: string) => `http://hook.example:${port}${path}`;

  it('is asked once a try, and the connection goes to the address that was judged', async () => {
    const { net, asked } = rebinding('127.0.0.1', '10.0.0.1');
    expect(await postWebhook(net, at('/hook'), message)).toMatchObject({ status: 200, error: null });
    expect(asked).toEqual(['hook.example']);
    expect(hosts).toEqual([`hook.example:${port}`]);
  });

  it('is judged anew at the next try, and refused once it is private', async () => {
    const { net, asked } = rebinding('127.0.0.1', '169.254.169.254');
    await postWebhook(net, at('/hook'), message);
    const before = hosts.length;
    expect(await postWebhook(net, at('/hook'), message)).toMatchObject({ status: null, error: 'address-refused' });
    expect([asked.length, hosts.length]).toEqual([2, before]);
  });

  it('leads nowhere by a redirect, and holds nobody up', async () => {
    const { net } = rebinding('127.0.0.1');
    const before = hosts.length;
    expect(await postWebhook(net, at('/elsewhere'), message)).toMatchObject({ status: 302, error: 'redirect' });
    expect(hosts.length).toBe(before + 1);
    expect(await postWebhook(net, at('/slow'), message, 100)).toMatchObject({ status: null, error: 'timeout' });
  });
});
