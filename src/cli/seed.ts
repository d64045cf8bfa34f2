import type { Command } from 'commander';
import { loadConfig } from '../config/load-config.ts';
import { runningInstance } from '../runtime/run-file.ts';
import { startSystem } from '../runtime/start-system.ts';
import { apply, approve, arriveAll, currentLibrary, freeze, type Installation, open } from './demo/acts.ts';
import { openProgress } from './demo/progress.ts';
import type { Table } from './demo/table.ts';
import { industrialAnswers, sealPositions, startupAccepts, startupAnswers } from './demo/talks.ts';
import { printJson } from './exit.ts';

/** Adds `seed`. */
export function registerSeed(program: Command): void {
  program
    .command('seed')
    .description('add sample engagements in several stages, with fictional companies')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente seed\nBeside a running instance it seeds that one.')
    .action((options: { readonly json?: boolean }) => runSeed(options.json === true));
}

async function runSeed(json: boolean): Promise<void> {
  const config = loadConfig(process.env);
  const running = runningInstance(config.home);
  if (running?.url !== undefined && running.databaseUrl !== undefined) {
    report(await seed({ url: running.url, databaseUrl: running.databaseUrl }), json);
    return;
  }
  const system = await startSystem({ ...config, port: 0 });
  try {
    report(await seed(system), json);
  } finally {
    await system.stop();
  }
}

type Seeded = readonly { readonly engagement: string; readonly stage: string }[];

/** Four engagements, each a few acts further than the one before. */
async function seed(installation: Installation): Promise<Seeded> {
  const { step } = openProgress();
  const scene = await step('People of both sides arrive', () => arriveAll(installation));
  const { industrial, startup } = scene;
  const sides = { startup: startup.founder, industrial: industrial.founder };
  const library = await currentLibrary(startup.founder);
  const [counsel] = startup.colleagues;
  const [legal] = industrial.colleagues;
  if (counsel === undefined || legal === undefined) throw new Error('Somebody is missing.');
  const acts: readonly ((table: Table) => Promise<unknown>)[] = [
    (table) => open(table, industrial, startup, library),
    (table) => sealPositions(table, sides, library),
    (table) => startupAnswers(table, sides, library),
    (table) => industrialAnswers(table, sides, library),
    (table) => startupAccepts(table, sides),
    (table) => freeze(table, counsel),
    (table) => approve(table, [counsel, legal]),
  ];
  const seeded: { engagement: string; stage: string }[] = [];
  for (const played of [0, 2, 3, acts.length]) {
    const table = await step(`An engagement, ${played} acts after the application`, async () => {
      const applied = await apply(industrial, startup);
      for (const act of acts.slice(0, played)) await act(applied);
      return applied;
    });
    seeded.push({ engagement: table.engagement, stage: (await table.read(startup.founder)).stage });
  }
  return seeded;
}

function report(seeded: Seeded, json: boolean): void {
  if (json) {
    printJson({ engagements: seeded });
    return;
  }
  for (const { engagement, stage } of seeded) process.stdout.write(`${engagement}  ${stage}\n`);
}
