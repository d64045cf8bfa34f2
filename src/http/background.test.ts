import { expect, it, vi } from 'vitest';
import { Background } from './background.ts';

/** Work that ends when told to. */
function held(): { work: () => Promise<void>; end: () => void; begun: () => number } {
  let end: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = vi.fn(() => until);
  return { work, end, begun: () => work.mock.calls.length };
}

const never = () => {
  throw new Error('no fault was expected');
};

it('what is asked for again under its key goes on once, and again only when it has ended', async () => {
  const background = new Background();
  const { work, end, begun } = held();
  background.runOnce('a', work, never);
  background.runOnce('a', work, never);
  await vi.waitFor(() => expect(begun()).toBe(1));
  end();
  await background.idle();
  background.runOnce('a', work, never);
  await background.idle();
  expect(begun()).toBe(2);
});

it('a fault is told, and the key is free again', async () => {
  const background = new Background();
  const faults: unknown[] = [];
  background.runOnce(
    'a',
    () => Promise.reject(new Error('no')),
    (error) => faults.push(error),
  );
  await background.idle();
  background.runOnce(
    'a',
    () => Promise.reject(new Error('again')),
    (error) => faults.push(error),
  );
  await background.idle();
  expect(faults).toHaveLength(2);
});

it('the end does not wait for what takes too long', async () => {
  const background = new Background();
  const { work, end } = held();
  background.run(work, never);
  await background.idleWithin(20);
  end();
  await background.idleWithin(1_000);
});
