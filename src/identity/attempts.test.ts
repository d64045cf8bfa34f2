import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test/support/database.ts';
import { Attempts } from './attempts.ts';

describe('attempts within a window', () => {
  let t: TestDatabase;
  const key = randomBytes(32);
  beforeAll(async () => {
    t = await testDatabase();
  });
  afterAll(() => t.close());

  const counting = (kind: string, max: number, now?: () => number) =>
    new Attempts({ db: t.db, key }, kind, { max, windowMs: 500 }, now);

  it('stop at the limit and start again after the window', async () => {
    let now = 1_000;
    const attempts = counting('window', 2, () => now);
    expect([await attempts.take('a'), await attempts.take('a'), await attempts.take('a')]).toEqual([true, true, false]);
    now = 1_500;
    expect(await attempts.take('a')).toBe(true);
  });

  it('are counted for each subject and each kind by itself', async () => {
    const attempts = counting('one', 1);
    expect([await attempts.take('a'), await attempts.take('a'), await attempts.take('b')]).toEqual([true, false, true]);
    expect(await counting('other', 1).take('a')).toBe(true);
  });

  it('survive whoever counted them: a restart gives no more', async () => {
    const now = () => 5_000;
    expect(await counting('restart', 1, now).take('a')).toBe(true);
    expect(await counting('restart', 1, now).take('a')).toBe(false);
  });

  it('made at the same time are all counted', async () => {
    const attempts = counting('burst', 3);
    const allowed = await Promise.all(Array.from({ length: 10 }, () => attempts.take('a')));
    expect(allowed.filter(Boolean)).toHaveLength(3);
  });

  it('that were none are taken back', async () => {
    const attempts = counting('back', 1);
    await attempts.take('a');
    await attempts.giveBack('a');
    expect([await attempts.take('a'), await attempts.take('a')]).toEqual([true, false]);
  });

  it('are forgotten once their window has ended, and name nobody meanwhile', async () => {
    let now = 9_000;
    const attempts = counting('sweep', 1, () => now);
    await attempts.take('anna@example.org');
    const kept = () => t.owner`select key from auth.rate_limit where key like 'sweep:%'`;
    await attempts.sweep();
    expect(JSON.stringify(await kept())).toMatch(/^\[\{"key":"sweep:[\w-]{43}"\}\]$/);
    now = 9_500;
    await attempts.sweep();
    expect(await kept()).toHaveLength(0);
  });
});
