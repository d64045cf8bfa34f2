import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordPart } from '../documents/word-text.ts';
import { type Cast, gatherCast, opened, propose } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

interface Reading {
  readonly turns: readonly {
    readonly seq: number;
    readonly turn: number;
    readonly side: string;
    readonly by: string;
  }[];
  readonly blocks: readonly {
    readonly kind: string;
    readonly change: string;
    readonly origin?: number;
    readonly spans?: readonly {
      readonly change: string;
      readonly inline: { readonly text: string };
      readonly origin?: number;
    }[];
  }[];
}

describe('a comparison of two turns', () => {
  let rig: Rig;
  let cast: Cast;
  let at: string;

  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    const { at: address, rev } = await opened(cast);
    at = address;
    let now = rev;
    const turns = [
      [cast.ceo, [propose('alpha', 'two', { notice_days: 12 }), propose('beta', 'one', { notice_days: 12 })]],
      [cast.lawyer, [propose('alpha', 'two', { notice_days: 20 })]],
      [cast.counsel, [propose('beta', 'one', { notice_days: 25 })]],
    ] as const;
    for (const [who, moves] of turns) {
      const sent = await who.browser.act(`${at}/turns`, now, { moves });
      expect(sent.statusCode, sent.body).toBe(200);
      now = sent.json<{ rev: number }>().rev;
    }
  });
  afterAll(() => rig.close());

  it('says of each change which side’s and which person’s turn brought it in', async () => {
    const reading = (await cast.business.browser.get(`${at}/text?lang=en&since=1`)).json<Reading>();
    expect(reading.turns).toMatchObject([
      { turn: 2, side: 'industrial', by: cast.lawyer.person },
      { turn: 3, side: 'startup', by: cast.counsel.person },
    ]);
    const [second, third] = reading.turns.map(({ seq }) => seq);
    const changed = reading.blocks.flatMap((block) => block.spans ?? []).filter(({ change }) => change !== 'same');
    const by = (origin: number | undefined, change: string) =>
      changed
        .filter((span) => span.origin === origin && span.change === change)
        .map(({ inline }) => inline.text)
        .join(' ');
    expect(by(second, 'inserted')).toContain('20');
    expect(by(second, 'inserted')).not.toContain('25');
    expect(by(third, 'inserted')).toContain('25');
    expect(by(second, 'deleted')).toContain('12');
    expect(by(third, 'deleted')).toContain('12');
    expect(changed.every(({ origin }) => origin === second || origin === third)).toBe(true);
  });

  it('names nobody where nothing is compared', async () => {
    const reading = (await cast.ceo.browser.get(`${at}/text?lang=en`)).json<Reading>();
    expect(reading.turns).toEqual([]);
    expect(JSON.stringify(reading.blocks)).not.toContain('origin');
  });

  it('is a Word file in which each tracked change has the side and the time of its turn', async () => {
    const file = await cast.ceo.browser.get(`${at}/documents/redline.docx?lang=en&from=1&to=3`);
    expect(file.statusCode).toBe(200);
    const xml = wordPart(new Uint8Array(file.rawPayload), 'word/document.xml');
    const turns = (await cast.ceo.browser.get(`${at}/turns`)).json<{ items: { at: string }[] }>().items;
    const stamps = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:author="([^"]*)" w:date="([^"]*)"/g)].map(
      ([, author, date]) => `${author} ${date}`,
    );
    const stamp = (author: string, turn: number) => `${author} ${turns[turn - 1]?.at.slice(0, 19)}Z`;
    expect(new Set(stamps)).toEqual(new Set([stamp('Industrial', 2), stamp('Start-up', 3)]));
  });

  it('may go backwards, or nowhere', async () => {
    for (const way of ['from=3&to=1', 'from=2&to=2'])
      expect((await cast.ceo.browser.get(`${at}/documents/redline.docx?lang=en&${way}`)).statusCode).toBe(200);
    const read = async (way: string) => (await cast.ceo.browser.get(`${at}/text?lang=en&${way}`)).json<Reading>();
    const fates = ({ blocks }: Reading) => new Set(blocks.map(({ change }) => change));
    expect(fates(await read('since=3&turn=3'))).toEqual(new Set(['same']));
    const [back, forth] = [await read('since=3&turn=1'), await read('since=1&turn=3')];
    expect(back.turns).toEqual([]);
    const words = ({ blocks }: Reading, fate: string) =>
      blocks
        .flatMap((block) => block.spans ?? [])
        .filter(({ change }) => change === fate)
        .map(({ inline }) => inline.text)
        .join(' ');
    expect(words(back, 'inserted')).toBe(words(forth, 'deleted'));
    expect(words(back, 'deleted')).toBe(words(forth, 'inserted'));
    expect(words(back, 'deleted')).toContain('25');
  });
});
