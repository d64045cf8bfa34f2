import type { Command } from 'commander';
import { loadConfig } from '../config/load-config.ts';
import { runningInstance } from '../runtime/run-file.ts';
import { startSystem } from '../runtime/start-system.ts';
import type { Installation } from './demo/acts.ts';
import { openProgress } from './demo/progress.ts';
import { printJson } from './exit.ts';
import { type Sown, sow } from './seed/sow.ts';

/** Adds `seed`. */
export function registerSeed(program: Command): void {
  program
    .command('seed')
    .description('add sample engagements in every stage, with fictional companies')
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

function seed(installation: Installation): Promise<readonly Sown[]> {
  return sow(installation, openProgress().step, new Date());
}

function report(sown: readonly Sown[], json: boolean): void {
  if (json) {
    printJson({ engagements: sown });
    return;
  }
  for (const { engagement, stage, about } of sown)
    process.stdout.write(`${engagement}  ${stage.padEnd(11)}  ${about}\n`);
}
