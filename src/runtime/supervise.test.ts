import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { type Running, supervise } from './supervise.ts';

/** A part that ends when told to, or when it "crashes". */
function part(pid: number): Running & { crash(): void } {
  let crash: () => void = () => undefined;
  const exited = new Promise<void>((resolve) => {
    crash = resolve;
  });
  return { pid, exited, crash: () => crash(), stop: async () => crash() };
}

test('a part that crashes comes back, and is told of', async () => {
  const parts = [part(1), part(2)];
  const told: string[] = [];
  const supervised = await supervise({
    name: 'worker',
    start: async (again) => parts[again ? 1 : 0] ?? part(0),
    onEvent: ({ kind }) => told.push(kind),
  });
  parts[0]?.crash();
  await vi.waitFor(() => expect(supervised.current().pid).toBe(2));
  expect(supervised.up()).toBe(true);
  expect(told).toEqual(['ended', 'restarted']);
  await supervised.stop();
});

test('a restart that fails is tried again', async () => {
  let starts = 0;
  const first = part(1);
  const supervised = await supervise({
    name: 'database',
    async start() {
      starts += 1;
      if (starts === 1) return first;
      if (starts < 4) throw new Error('port in use');
      return part(starts);
    },
  });
  first.crash();
  await vi.waitFor(() => expect(supervised.current().pid).toBe(4), { timeout: 5000 });
  await supervised.stop();
});

test('a part that was stopped stays stopped', async () => {
  let starts = 0;
  const supervised = await supervise({ name: 'worker', start: async () => part(++starts) });
  await supervised.stop();
  await sleep(120);
  expect(starts).toBe(1);
});

test('a first start that fails is the caller’s to hear', async () => {
  await expect(supervise({ name: 'worker', start: () => Promise.reject(new Error('no')) })).rejects.toThrow('no');
});
