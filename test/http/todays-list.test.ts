import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStaffRole } from '../../src/db/people/staff.ts';
import { type Cast, gatherCast, opened, propose, somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

/** Words of the two sides, sent and unsent: the list holds none of them. */
const CANARY = 'CANARI5T8W';

interface Line {
  readonly engagement: string;
  readonly signals: readonly { readonly kind: string }[];
}

describe('the officer’s list of today', () => {
  let rig: Rig;
  let cast: Cast;
  let silent: string;
  let disputed: string;

  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    rig.engagements.setBack(40);
    const old = await opened(cast);
    await sends('ceo', old.at, old.rev, 'one');
    silent = old.engagement;
    rig.engagements.setBack(0);
    disputed = (await dispute()).engagement;
    await opened(cast);
  });
  afterAll(() => rig.close());

  it('shows where nobody answers, and where both insist on a clause, each with one action; not what goes well', async () => {
    const reply = await cast.officer.get('/api/monitoring/today');
    expect(reply.statusCode, reply.body).toBe(200);
    const today = reply.json<{ complete: boolean; items: readonly Line[] }>();
    expect(today.complete).toBe(true);
    expect(today.items.map(({ engagement }) => engagement).sort()).toEqual([silent, disputed].sort());
    const names = { startup: 'Jeune Pousse', industrial: 'Grand Groupe', call: 'Capteurs sobres' };
    expect(today.items.find(({ engagement }) => engagement === silent)).toMatchObject({
      names,
      stage: 'negotiating',
      source: 'threshold',
      action: 'call',
      actionWords: { fr: 'Appeler l’industriel.', en: 'Call the industrial.' },
      reason: { fr: expect.stringMatching(/^La balle est chez l’industriel depuis \d+ jours ouvrés/) },
    });
    expect(today.items.find(({ engagement }) => engagement === disputed)).toMatchObject({
      names,
      source: 'threshold',
      action: 'offer-mediation',
      reason: {
        fr: 'La clause « Titre alpha » est en conflit depuis 3 tours.',
        en: 'Clause “Title alpha” has been in conflict for 3 rounds.',
      },
    });
  });

  it('holds no word of either side, sent or kept', async () => {
    const mine = await cast.ceo.browser.get(`/api/engagements/${disputed}/turns`);
    expect(mine.body).toContain(CANARY);
    const { body } = await cast.officer.get('/api/monitoring/today');
    for (const secret of [CANARY, 'notice_days', '"one"', '"two"', 'sha256', cast.ceo.person, 'Nous savons faire']) {
      expect(body).not.toContain(secret);
    }
  });

  it('does not exist for the parties, and is refused to the programme’s other people', async () => {
    for (const { browser } of [cast.ceo, cast.lawyer]) {
      expect((await browser.get('/api/monitoring/today')).statusCode).toBe(404);
    }
    const mediator = await somebody(rig, 'mediator@programme.example');
    await setStaffRole(rig.t.db, mediator.person, 'mediator');
    const refused = await mediator.browser.get('/api/monitoring/today');
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'not-permitted']);
  });

  it('goes on when the key of an engagement was destroyed, without it', async () => {
    await rig.t.keyring.destroy({ kind: 'engagement', engagement: (await dispute()).engagement });
    const today = (await cast.officer.get('/api/monitoring/today')).json<{ complete: boolean; items: Line[] }>();
    expect([today.complete, today.items.length]).toEqual([true, 2]);
  });

  /** Four turns on one clause, both insisting; and a draft that is kept. */
  async function dispute() {
    const begun = await opened(cast);
    const { at } = begun;
    let { rev } = begun;
    for (const [who, option] of [
      ['ceo', 'one'],
      ['business', 'two'],
      ['ceo', 'one'],
      ['business', 'two'],
    ] as const) {
      rev = await sends(who, at, rev, option);
    }
    const draft = { moves: [propose('beta')], message: `${CANARY} gardé` };
    expect((await cast.ceo.browser.call('PUT', `${at}/draft-turn`, { body: draft, rev: 0 })).statusCode).toBe(200);
    return begun;
  }

  async function sends(who: 'ceo' | 'business', at: string, rev: number, option: string): Promise<number> {
    const days = who === 'ceo' ? 7 + rev : 20 + rev;
    const turn = { moves: [propose('alpha', option, { notice_days: days })], message: `${CANARY} envoyé` };
    const reply = await cast[who].browser.act(`${at}/turns`, rev, turn);
    if (reply.statusCode !== 200) throw new Error(reply.body);
    return reply.json<{ rev: number }>().rev;
  }
});
