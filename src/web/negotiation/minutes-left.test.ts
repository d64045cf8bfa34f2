import { describe, expect, it } from 'vitest';
import { minutesLeft } from './minutes-left.ts';

const text = (fr: number, en: number) => ({ fr: 'mot '.repeat(fr).trim(), en: 'word '.repeat(en).trim() });
const known = (id: string) => ({ id, purpose: text(800, 1700), options: [], parameters: [] }) as never;
const guidance = [known('exclusivity'), known('data')];

describe('the minutes that are left', () => {
  it('counts what is to be read and chosen, rounded up to five', () => {
    // 800 words at 200 a minute, and one minute to choose.
    expect(minutesLeft([{ clause: 'exclusivity', status: 'open' }], guidance, 'fr')).toBe(5);
    // 1,700 words, and one minute: nine and a half.
    expect(minutesLeft([{ clause: 'exclusivity', status: 'open' }], guidance, 'en')).toBe(10);
  });

  it('leaves out what is agreed, and says nothing is left when all is', () => {
    const one = { clause: 'exclusivity', status: 'proposed' };
    expect(minutesLeft([one, { clause: 'data', status: 'agreed' }], guidance, 'fr')).toBe(5);
    expect(minutesLeft([one, { clause: 'data', status: 'conflict' }], guidance, 'fr')).toBe(10);
    expect(minutesLeft([{ clause: 'data', status: 'agreed' }], guidance, 'fr')).toBe(0);
  });
});
