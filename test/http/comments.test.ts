import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast, opened, propose, type Somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

interface Shared {
  readonly seq: number;
  readonly clause: string;
  readonly by: string | null;
  readonly text: string;
  readonly resolved: { readonly side: string; readonly by: string } | null;
}

describe('comments', () => {
  let rig: Rig;
  let cast: Cast;
  let at: string;
  let seq: number;

  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    const { at: address, rev } = await opened(cast);
    at = address;
    const moves = [
      propose('alpha'),
      propose('beta'),
      { kind: 'comment', clause: 'alpha', text: 'Douze jours suffisent.' },
    ];
    const sent = await cast.ceo.browser.act(`${at}/turns`, rev, { moves });
    expect(sent.statusCode, sent.body).toBe(200);
    const [comment] = await shared(cast.business);
    seq = comment?.seq ?? 0;
  });
  afterAll(() => rig.close());

  const shared = async (who: Somebody) =>
    (await who.browser.get(`${at}/comments`)).json<{ items: readonly Shared[] }>().items;
  const set = (who: Somebody, resolved: boolean, clause = 'alpha') =>
    who.browser.call('PUT', `${at}/comments/${seq}/${clause}/state`, { body: { resolved } });

  it('sent with a turn are read by both sides, with who sent them', async () => {
    for (const who of [cast.ceo, cast.lawyer])
      expect(await shared(who)).toEqual([
        expect.objectContaining({
          clause: 'alpha',
          by: cast.ceo.person,
          text: 'Douze jours suffisent.',
          resolved: null,
        }),
      ]);
  });

  it('are resolved by either side and opened again by the other; both see it, and hear of it at once', async () => {
    const told: boolean[] = [];
    const stop = rig.deps.notices.subscribe(({ beside }) => void told.push(beside));
    expect((await set(cast.lawyer, true)).statusCode).toBe(204);
    expect((await set(cast.business, true)).statusCode).toBe(204);
    for (const who of [cast.ceo, cast.business])
      expect((await shared(who))[0]?.resolved).toMatchObject({ side: 'industrial', by: cast.lawyer.person });
    expect((await set(cast.counsel, false)).statusCode).toBe(204);
    expect((await shared(cast.business))[0]?.resolved).toBeNull();
    // The second word changed nothing: nobody is told of it, and the audit has no line of it.
    await expect.poll(() => told).toEqual([true, true]);
    stop();
    const acts = await rig.t.owner`select act, side, acted_by from comment_acts order by number`;
    expect(acts.map((row) => ({ ...row }))).toEqual([
      { act: 'resolved', side: 'industrial', acted_by: cast.lawyer.person },
      { act: 'reopened', side: 'startup', acted_by: cast.counsel.person },
    ]);
  });

  it('are not resolved where there is none, nor by who stands on no side', async () => {
    expect((await set(cast.ceo, true, 'beta')).statusCode).toBe(404);
    const stranger = await rig.signedIn('nobody@elsewhere.example');
    const body = { resolved: true };
    expect((await stranger.call('PUT', `${at}/comments/${seq}/alpha/state`, { body })).statusCode).toBe(404);
    expect((await cast.officer.call('PUT', `${at}/comments/${seq}/alpha/state`, { body })).statusCode).toBe(403);
    expect((await cast.officer.get(`${at}/comments`)).statusCode).toBe(403);
  });

  it('of one side are resolved within it, and are nothing to the other', async () => {
    const body = { clause: 'alpha', text: 'Notre plancher.' };
    const { id } = (await cast.ceo.browser.post(`${at}/internal-comments`, { body })).json<{ id: string }>();
    const resolve = (who: Somebody, resolved: boolean) =>
      who.browser.call('PUT', `${at}/internal-comments/${id}/state`, { body: { resolved } });
    const own = async () =>
      (await cast.ceo.browser.get(`${at}/internal-comments`)).json<{ items: { resolved: { by: string } | null }[] }>()
        .items;
    expect((await own())[0]?.resolved).toBeNull();
    expect((await resolve(cast.business, true)).statusCode).toBe(404);
    expect((await resolve(cast.counsel, true)).statusCode).toBe(204);
    expect((await own())[0]?.resolved).toMatchObject({ by: cast.counsel.person });
    expect((await resolve(cast.ceo, false)).statusCode).toBe(204);
    expect((await own())[0]?.resolved).toBeNull();
  });
});
