import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast, opened, propose } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

describe('changes as they happen', () => {
  let rig: Rig;
  let cast: Cast;
  let port: number;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    await rig.app.listen({ host: '127.0.0.1', port: 0 });
    port = (rig.app.server.address() as AddressInfo).port;
  });
  afterAll(() => rig.close());

  it('are streamed to both sides as ids alone, and end with the right to see them', async () => {
    const { at, rev, engagement } = await opened(cast);
    const cookie = `entente=${cast.business.browser.cookie('entente')}`;
    const stream = await open(`${at}/events`, cookie);
    expect(stream.headers['content-type']).toContain('text/event-stream');
    const events = reader(stream);
    expect((await events.next()).value).toEqual({ engagement, seq: 3 });
    await cast.ceo.browser.act(`${at}/turns`, rev, { moves: [propose('alpha')], message: 'CANARI' });
    expect((await events.next()).value).toEqual({ engagement, seq: 4 });
    await rig.t.owner`update memberships set revoked_at = now() where person_id = ${cast.business.person}`;
    await cast.ceo.browser.act(`${at}/withdrawal`, rev + 1, { reason: 'strategy' });
    expect((await events.next()).done).toBe(true);
  });

  it('are closed with the application', async () => {
    const { at } = await opened({ ...cast, business: cast.business }).catch(async () => {
      await rig.t.owner`update memberships set revoked_at = null where person_id = ${cast.business.person}`;
      return opened(cast);
    });
    const stream = await open(`${at}/events`, `entente=${cast.ceo.browser.cookie('entente')}`);
    const events = reader(stream);
    await events.next();
    await rig.app.close();
    expect((await events.next()).done).toBe(true);
  });

  function open(path: string, cookie: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, headers: { cookie, accept: 'text/event-stream' } }, resolve).on(
        'error',
        reject,
      );
    });
  }
});

async function* reader(stream: IncomingMessage): AsyncGenerator<unknown> {
  let text = '';
  try {
    for await (const chunk of stream) {
      text += String(chunk);
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
        text = text.slice(end + 2);
        if (data !== undefined) yield JSON.parse(data);
      }
    }
  } catch {
    // The server ended the connection: the stream is over.
  }
}
