import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure } from './figure.ts';
import { median } from './timing.ts';

const run = promisify(execFile);
/** The demonstration's slowest parts that are told. */
const SLOWEST = 4;

interface Played {
  readonly total: number;
  readonly steps: readonly { readonly title: string; readonly ms: number }[];
}

/** The demonstration as a newcomer sees it, from the command to its end, each time on a new folder; and its slowest parts. */
export async function benchDemo(rounds = 3): Promise<readonly Figure[]> {
  const played: Played[] = [];
  for (let round = 0; round < rounds; round += 1) played.push(await play());
  const titles = (played[0]?.steps ?? []).map(({ title }) => title);
  const parts = titles.map((title) => ({
    name: `Demonstration: ${title}`,
    value: median(played.flatMap(({ steps }) => steps.filter((step) => step.title === title)).map(({ ms }) => ms)),
    unit: 'ms' as const,
  }));
  const slowest = parts.sort((a, b) => b.value - a.value).slice(0, SLOWEST);
  return [
    { name: 'Demonstration, all of it', value: median(played.map(({ total }) => total)), unit: 'ms', limit: 60_000 },
    ...slowest,
  ];
}

async function play(): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-demo-'));
  const env = { ...process.env, ENTENTE_HOME: join(folder, 'home') };
  try {
    const begun = performance.now();
    const demo = ['dist/app/main.js', 'demo', '--json', '--out', join(folder, 'out')];
    const { stdout } = await run(process.execPath, demo, { env });
    const { steps }: Pick<Played, 'steps'> = JSON.parse(stdout);
    return { total: performance.now() - begun, steps };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
