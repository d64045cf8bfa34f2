import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast, opened } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

describe('deadlines in one’s own calendar', () => {
  let rig: Rig;
  let cast: Cast;
  let engagement: string;
  let url: string;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    ({ engagement } = await opened(cast));
    url = await open();
  });
  afterAll(() => rig.close());

  const open = async () =>
    (await cast.ceo.browser.post('/api/me/calendar')).json<{ url: string }>().url.replace('http://127.0.0.1:3000', '');
  /** As an independent reader sees it. */
  const read = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  it('are read under a secret address without signing in, by an independent reader, with no name and no content', async () => {
    const reply = await rig.app.inject({ url });
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(reply.body).not.toMatch(/Jeune Pousse|Grand Groupe|Capteurs|Notre réponse|alpha|beta/);
    const [event, ...more] = read(reply.body);
    expect(more).toEqual([]);
    expect(event?.summary).toBe('Entente : C’est à votre tour');
    expect(event?.description).toBe(`http://127.0.0.1:3000/engagements/${engagement}`);
    const [row] = await rig.t.owner`select due from tasks where engagement_id = ${engagement} and closed_at is null`;
    expect(event?.endDate.toJSDate().getTime()).toBe(Math.floor(new Date(row?.['due']).getTime() / 1000) * 1000);
    const lines = reply.body.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(reply.body.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('keep their UID when they move', async () => {
    const uids = async () => read((await rig.app.inject({ url })).body).map((event) => event.uid);
    const before = await uids();
    await rig.t.owner`
      update tasks set model = jsonb_set(model, '{due}', '"2031-01-02T22:59:59.999Z"')
       where engagement_id = ${engagement} and closed_at is null`;
    expect(await uids()).toEqual(before);
    const [event] = read((await rig.app.inject({ url })).body);
    expect(event?.endDate.toJSDate().toISOString()).toBe('2031-01-02T22:59:59.000Z');
  });

  it('come as a file too, for those awaited alone', async () => {
    const at = `/api/engagements/${engagement}/deadlines.ics`;
    const mine = await cast.ceo.browser.get(at);
    expect(mine.headers['content-disposition']).toContain('entente.ics');
    expect(read(mine.body)).toHaveLength(1);
    expect(read((await cast.ceo.browser.get(`${at}?task=none`)).body)).toEqual([]);
    expect(read((await cast.business.browser.get(at)).body)).toEqual([]);
  });

  it('stop at once when the address is renewed or closed', async () => {
    expect((await cast.ceo.browser.get('/api/me/calendar')).json()).toMatchObject({
      feed: { createdAt: expect.any(String), readAt: expect.any(String) },
    });
    const renewed = await open();
    expect((await rig.app.inject({ url })).statusCode).toBe(404);
    expect((await rig.app.inject({ url: renewed })).statusCode).toBe(200);
    expect((await cast.ceo.browser.call('DELETE', '/api/me/calendar')).statusCode).toBe(204);
    expect((await rig.app.inject({ url: renewed })).statusCode).toBe(404);
    expect((await cast.ceo.browser.get('/api/me/calendar')).json()).toEqual({ feed: null });
  });
});
