import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../src/config/load-config.ts';
import { startSystem } from '../src/runtime/start-system.ts';
import type { Figure } from './figure.ts';
import { median } from './timing.ts';

interface Boot {
  readonly total: number;
  /** How long each part took, milliseconds. */
  readonly parts: readonly number[];
  readonly stop: number;
}

/** From nothing to ready (worker polling, API listening): cold without data, warm with those of the last run. */
export async function benchBoot(rounds = 5): Promise<readonly Figure[]> {
  const cold: Boot[] = [];
  const warm: Boot[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const home = mkdtempSync(join(tmpdir(), 'entente-boot-'));
    cold.push(await boot(home));
    warm.push(await boot(home));
    rmSync(home, { recursive: true, force: true });
  }
  const coldMs = median(cold.map((one) => one.total));
  return [
    { name: 'Cold boot to ready', value: coldMs, unit: 'ms', limit: 2000 },
    {
      name: 'Cold boot / its slowest part',
      value: coldMs / median(cold.map((one) => Math.max(...one.parts))),
      unit: 'ratio',
    },
    { name: 'Warm boot to ready', value: median(warm.map((one) => one.total)), unit: 'ms' },
    { name: 'Stop', value: median(warm.map((one) => one.stop)), unit: 'ms' },
  ];
}

async function boot(home: string): Promise<Boot> {
  const begun = performance.now();
  const busySince = new Map<string, number>();
  const parts: number[] = [];
  const config = { ...loadConfig({ ENTENTE_HOME: home, LOG_LEVEL: 'silent' }), port: 0 };
  const system = await startSystem(config, {
    onProgress({ part, state }) {
      if (state === 'busy' && !busySince.has(part)) busySince.set(part, performance.now());
      if (state === 'ready') parts.push(performance.now() - (busySince.get(part) ?? begun));
    },
  });
  const total = performance.now() - begun;
  const stopping = performance.now();
  await system.stop();
  return { total, parts, stop: performance.now() - stopping };
}
