import { describe, expect, it } from 'vitest';
import { Preparations } from './preparations.ts';

describe('what several requests wait for', () => {
  it('is made once, and given to all who ask meanwhile', async () => {
    const preparations = new Preparations<number>();
    const { promise, resolve } = later();
    let begun = 0;
    const work = () => {
      begun += 1;
      return promise;
    };
    const both = [preparations.within('a', 10_000, work), preparations.within('a', 10_000, work)];
    resolve(7);
    expect(await Promise.all(both)).toEqual([7, 7]);
    expect(begun).toBe(1);
  });

  it('goes on after who asked was told to come back, and is there then', async () => {
    const preparations = new Preparations<number>();
    const { promise, resolve } = later();
    expect(await preparations.within('a', 1, () => promise)).toBeNull();
    const again = preparations.within('a', 10_000, () => Promise.reject(new Error('made twice')));
    resolve(7);
    expect(await again).toBe(7);
  });

  it('is tried again after a failure', async () => {
    const preparations = new Preparations<number>();
    await expect(preparations.within('a', 10_000, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await preparations.within('a', 10_000, async () => 7)).toBe(7);
  });
});

/** A promise, and the way to keep it. */
function later() {
  let keep: (value: number) => void = () => undefined;
  const promise = new Promise<number>((resolve) => {
    keep = resolve;
  });
  return { promise, resolve: (value: number) => keep(value) };
}
