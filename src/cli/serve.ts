import type { Command } from 'commander';
import { loadConfig } from '../config/load-config.ts';
import { redact } from '../config/redact.ts';
import { version } from '../config/version.ts';
import type { Progress } from '../runtime/progress.ts';
import type { System } from '../runtime/start-system.ts';
import { EXIT, exitWith, printJson } from './exit.ts';

/** A start that was asked to stop is waited for so long. */
const START_AFTER_STOP_MS = 3_000;

export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('Runs the application until it is stopped with Ctrl-C or SIGTERM.')
    .option('--check-config', 'read the configuration, print it without its secrets, and stop')
    .addHelpText('after', '\nExample: PORT=8080 entente serve')
    .action(async (options: { checkConfig?: boolean }) => {
      const config = loadConfig(process.env);
      if (options.checkConfig === true) return printJson(redact(config));
      const stopAsked = signalled();
      const { startSystem } = await import('../runtime/start-system.ts');
      const system = await unlessStopped(startSystem(config, { onProgress: show }), stopAsked);
      process.stdout.write(banner(system));
      await stopAsked;
      process.stdout.write('\nStopping.\n');
      await system.stop();
      exitWith(EXIT.ok);
    });
}

/** npm passes on a Ctrl-C that the terminal has already sent to us: what comes so soon after the first is the same wish. */
const SAME_WISH_MS = 3_000;

/**
 * Resolves at the first SIGINT or SIGTERM; one that comes later, from somebody who is tired of waiting,
 * ends the process at once (its servers follow, by their watchdog).
 */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    let asked: number | undefined;
    const onSignal = () => {
      if (asked !== undefined && performance.now() - asked > SAME_WISH_MS) process.exit(EXIT.fault);
      asked ??= performance.now();
      resolve();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}

/**
 * Asked to stop before it stands, the start may end within a few seconds; one that takes longer (a first
 * one fetches Temporal) is cut off, and the watchdog ends what it had started.
 */
async function unlessStopped<T>(starting: Promise<T>, stopAsked: Promise<void>): Promise<T> {
  let started = false;
  const cut = () => started || process.exit(EXIT.fault);
  void stopAsked.then(() => setTimeout(cut, START_AFTER_STOP_MS).unref());
  try {
    return await starting;
  } finally {
    started = true;
  }
}

function show({ part, state, detail }: Progress): void {
  if (state === 'busy' && detail === undefined) return;
  process.stderr.write(`  ${part}: ${state === 'busy' ? '' : `${state}, `}${detail ?? ''}\n`);
}

/** Says what runs and which parts are embedded, for nobody should take a test signature for a real one. */
function banner({ url, config, embedded }: System): string {
  const lines = [
    `Entente ${version} on ${url}`,
    `  data        ${config.home}`,
    `  database    ${embedded.postgres === undefined ? 'DATABASE_URL' : 'embedded Postgres'}`,
    `  temporal    ${embedded.temporal === undefined ? config.temporalAddress : 'embedded development server'}`,
    `  mail        ${config.smtpUrl === undefined ? `local mailbox, ${url}/mailbox` : 'SMTP'}`,
    '  signature   test authority: signature de test, sans valeur',
    `  time stamps ${config.timestampUrl === undefined ? 'test authority' : config.timestampUrl}`,
    `  API         ${url}/api/docs`,
    'Ctrl-C stops it.',
    '',
  ];
  return `\n${lines.join('\n')}`;
}
