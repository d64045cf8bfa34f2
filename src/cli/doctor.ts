import type { Command } from 'commander';
import { ConfigError, loadConfig } from '../config/load-config.ts';
import { version } from '../config/version.ts';
import { runningInstance } from '../runtime/run-file.ts';
import { checkDatabase } from './doctor/check-database.ts';
import { checkFigures } from './doctor/check-figures.ts';
import { checkMachine } from './doctor/check-machine.ts';
import { checkServices } from './doctor/check-services.ts';
import { checkTemporal } from './doctor/check-temporal.ts';
import { type Finding, isFault } from './doctor/finding.ts';
import { EXIT, exitWith, printJson } from './exit.ts';

export interface Diagnosis {
  readonly ok: boolean;
  readonly version: string;
  /** The instance that runs on this data folder. */
  readonly running: { readonly pid: number; readonly url: string | null } | null;
  readonly findings: readonly Finding[];
}

export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Says what is embedded, missing or out of date, and what to do. Starts and changes nothing.')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente doctor --json')
    .action(async (options: { json?: boolean }) => {
      const diagnosis = await diagnose(process.env);
      if (options.json === true) printJson(diagnosis);
      else process.stdout.write(describe(diagnosis));
      exitWith(diagnosis.ok ? EXIT.ok : EXIT.no);
    });
}

/** Looks at every part. A configuration that cannot be read is a finding like any other. */
export async function diagnose(env: NodeJS.ProcessEnv): Promise<Diagnosis> {
  try {
    const config = loadConfig(env);
    const running = runningInstance(config.home);
    const findings = [
      ...checkMachine(config),
      ...(await checkDatabase(config, running)),
      await checkTemporal(config, running),
      ...checkServices(config),
      checkFigures(new Date().toISOString().slice(0, 10)),
    ];
    return {
      ok: !findings.some(isFault),
      version,
      running: running === undefined ? null : { pid: running.pid, url: running.url ?? null },
      findings,
    };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { ok: false, version, running: null, findings: error.faults.map(configFinding) };
  }
}

function configFinding(fault: { readonly variable: string; readonly message: string }): Finding {
  return {
    part: 'configuration',
    provided: 'external',
    state: 'fault',
    detail: `${fault.variable} ${fault.message}`,
    remedy: `Correct or unset ${fault.variable}.`,
  };
}

function describe(diagnosis: Diagnosis): string {
  const running =
    diagnosis.running === null
      ? 'not running'
      : `running, process ${diagnosis.running.pid}, ${diagnosis.running.url ?? 'starting'}`;
  const width = Math.max(...diagnosis.findings.map((finding) => finding.part.length));
  const lines = diagnosis.findings.flatMap((finding) => [
    `  ${finding.part.padEnd(width)}  ${finding.state.padEnd(9)}  ${finding.provided.padEnd(8)}  ${finding.detail}`,
    ...(finding.remedy === undefined ? [] : [`  ${' '.repeat(width)}  → ${finding.remedy}`]),
  ]);
  const verdict = diagnosis.ok ? 'Nothing stands in the way.' : 'Something must be done first: see the arrows.';
  return [`Entente ${diagnosis.version}, ${running}`, ...lines, verdict, ''].join('\n');
}
