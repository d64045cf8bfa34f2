import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../config/package-root.ts';
import { rememberingRegistry } from './remembering.ts';
import { searchApiRegistry } from './search-api.ts';

const RECORDED = readFileSync(join(packageRoot, 'templates', 'registry', 'companies.json'), 'utf8');

describe('the open company search', () => {
  let server: Server;
  let url: string;
  let asked: string[];
  let answer: (response: ServerResponse, request: IncomingMessage) => void;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(response, request);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    answer = (response) => response.end(RECORDED);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const entryOf = async (siren: string) => {
    const found = await searchApiRegistry({ url }).find(siren);
    if (found.kind !== 'found') throw new Error(found.kind);
    return found.extract.entry;
  };

  it('finds an active company with its seat and officers, the auditors left out', async () => {
    expect(await entryOf('732829320')).toEqual({
      siren: '732829320',
      name: 'JEUNE POUSSE',
      legalForm: '5710',
      individual: false,
      diffusion: 'full',
      status: 'active',
      createdOn: '2019-03-12',
      closedOn: null,
      seat: {
        siret: '73282932000017',
        address: '1 RUE DES ATELIERS 69003 LYON',
        postalCode: '69003',
        town: 'LYON',
      },
      officers: [{ kind: 'person', name: 'CAMILLE FONDATRICE', quality: 'Président de SAS' }],
    });
    expect(asked).toEqual(['/search?q=732829320&page=1&per_page=10']);
  });

  it('tells a closed company, and since when', async () => {
    expect(await entryOf('900000035')).toMatchObject({ status: 'closed', closedOn: '2025-09-30' });
  });

  it('shows nothing of a person who opposed publication but that they are there', async () => {
    expect(await entryOf('900000043')).toMatchObject({
      name: null,
      individual: true,
      diffusion: 'partial',
      status: 'active',
      seat: { address: null, town: 'PARIS' },
      officers: [],
    });
  });

  it('reads a sole trader as one person', async () => {
    expect(await entryOf('900000050')).toMatchObject({
      name: 'LEA MOREAU (ATELIER MOREAU)',
      individual: true,
      diffusion: 'full',
      officers: [{ kind: 'person', name: 'LEA MOREAU', quality: null }],
    });
  });

  it('knows nobody of a number that the results do not hold: the search may answer by other companies', async () => {
    expect(await searchApiRegistry({ url }).find('443061841')).toEqual({ kind: 'unknown' });
    answer = (response) => response.end('{"results":[],"total_results":0}');
    expect(await searchApiRegistry({ url }).find('732829320')).toEqual({ kind: 'unknown' });
  });

  it('tries again when it is told to wait, or when the register stumbles', async () => {
    const replies = [429, 503];
    answer = (response) => {
      const status = replies.shift();
      if (status === undefined) return response.end(RECORDED);
      return response.writeHead(status, { 'retry-after': '0' }).end();
    };
    expect((await searchApiRegistry({ url }).find('732829320')).kind).toBe('found');
    expect(asked).toHaveLength(3);
  });

  it('is away when it never answers in time, and says why to the log alone', async () => {
    answer = () => undefined;
    const faults: unknown[] = [];
    const registry = searchApiRegistry({ url, tryMs: 30, onFault: (fault) => faults.push(fault) });
    expect(await registry.find('732829320')).toEqual({ kind: 'away' });
    expect(faults).toHaveLength(3);
    expect(await searchApiRegistry({ url: 'http://127.0.0.1:1' }).find('732829320')).toEqual({ kind: 'away' });
  });

  it('is away, at once, when what answers is not the search: a page, another form, a redirection', async () => {
    for (const body of ['<html>', '{"erreur":"…"}', '{"results":[{"siren":"732829320","etat_administratif":"?"}]}']) {
      answer = (response) => response.end(body);
      asked = [];
      expect([body, await searchApiRegistry({ url }).find('732829320')]).toEqual([body, { kind: 'away' }]);
      expect(asked).toHaveLength(1);
    }
    answer = (response) => response.writeHead(404).end();
    expect(await searchApiRegistry({ url }).find('732829320')).toEqual({ kind: 'away' });
    answer = (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    expect(await searchApiRegistry({ url }).find('732829320')).toEqual({ kind: 'away' });
  });

  it('is asked once by two who ask at once, and not again for an hour; a failure is not remembered', async () => {
    let now = 0;
    const registry = rememberingRegistry(searchApiRegistry({ url }), () => now);
    const [one, two] = await Promise.all([registry.find('732829320'), registry.find('732829320')]);
    expect(one).toEqual(two);
    await registry.find('732829320');
    expect(asked).toHaveLength(1);
    now = 60 * 60 * 1_000 + 1;
    answer = (response) => response.writeHead(404).end();
    expect((await registry.find('732829320')).kind).toBe('away');
    answer = (response) => response.end(RECORDED);
    expect((await registry.find('732829320')).kind).toBe('found');
    expect(asked).toHaveLength(3);
  });
});
