import type { Command } from 'commander';
import type { Language } from '../domain/language.ts';
import { parseTarget, type Target } from '../domain/monitoring/learn/target.ts';
import type { ColumnRoles } from '../mining/column-roles.ts';
import { EXIT, exitWith, InputFault, printJson, UsageFault } from './exit.ts';
import { languageOption } from './language-option.ts';
import { timeOption } from './time-option.ts';

interface Options {
  readonly log: string;
  readonly target: string;
  readonly columns?: string;
  readonly asOf?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** Adds `monitor`. */
export function registerMonitor(program: Command): void {
  program
    .command('monitor')
    .description('learn from any event log which open cases are at risk, and how well that could be foretold')
    .requiredOption('--log <FILE>', 'an event log: XES, OCEL (JSON), or CSV; each also .gz')
    .option('--target <TARGET>', 'what is foretold: silent:7d (no event in 7 days) or late:p80', 'silent:7d')
    .option('--columns <NAMES>', 'where the columns have unusual names: case=…,activity=…,time=…')
    .option('--as-of <TIME>', 'as things stood at this time (ISO 8601); default: the last event')
    .addOption(languageOption())
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `\nExample: entente monitor --log dossiers.csv --columns case=Dossier,activity=Étape,time=Date --json
A case is in the state that its last activity made. Times without a zone are taken as UTC.
Exit 2: there is too little to judge the predictions by; what could be computed is printed.`,
    )
    .action(monitorVerb);
}

/** `monitor`: exit 0 with a judged prediction, 2 where the log is too small to judge one, 65 when it cannot be read. */
export async function monitorVerb(options: Options): Promise<void> {
  const target = targetOf(options.target);
  const language = options.lang;
  const columns = columnsOf(options.columns);
  const asOf = timeOption('--as-of', options.asOf)?.getTime();
  const { readLog } = await import('../mining/read-log.ts');
  const { LogFault } = await import('../mining/log-fault.ts');
  const { monitorReport } = await import('../mining/monitor-report.ts');
  const { describeMonitor } = await import('../mining/describe-monitor.ts');
  try {
    const read = await readLog(options.log, { columns, asOf: asOf ?? Number.POSITIVE_INFINITY, onShare: progress() });
    const report = monitorReport(read, target, asOf ?? read.log.last, language);
    if (options.json === true) printJson(report);
    else process.stdout.write(describeMonitor(report, language));
    exitWith(report.evaluation.verdict === 'cannot-tell' ? EXIT.unknown : EXIT.ok);
  } catch (error) {
    if (error instanceof LogFault)
      throw new InputFault(error.code, {
        fr: `${options.log} : ${error.sentence.fr}`,
        en: `${options.log}: ${error.sentence.en}`,
      });
    throw error;
  }
}

/** Small files are read before anybody wonders. */
const SILENT_MS = 2000;

/** A line on standard error every two seconds. */
function progress(): (share: number) => void {
  let told = Date.now();
  return (share) => {
    if (Date.now() - told < SILENT_MS) return;
    told = Date.now();
    process.stderr.write(`entente: ${Math.floor(share * 100)} %\n`);
  };
}

function targetOf(text: string): Target {
  const target = parseTarget(text);
  if (target === null)
    throw new UsageFault({
      fr: `--target est silent:7d ou late:p80, avec vos propres nombres, et non ${text}.`,
      en: `--target is silent:7d or late:p80, with your own numbers, not ${text}.`,
    });
  return target;
}

function columnsOf(text: string | undefined): Partial<ColumnRoles<string>> {
  if (text === undefined) return {};
  // Names may hold commas: only one before another role parts them.
  const parts = text.split(/,(?=(?:case|activity|time)=)/).map((part) => /^(case|activity|time)=(.+)$/.exec(part));
  if (parts.includes(null))
    throw new UsageFault({
      fr: `--columns s’écrit case=…,activity=…,time=…, et non ${text}.`,
      en: `--columns is case=…,activity=…,time=…, not ${text}.`,
    });
  return Object.fromEntries(parts.map((part) => [part?.[1], part?.[2]]));
}
