import type { Command } from 'commander';
import { type ChapterReport, explore, type Report } from '../domain/engagement/explore/explore.ts';
import { FAULTS, PRODUCT } from '../domain/engagement/explore/faults.ts';
import { EXIT, exitWith, printJson, UsageFault } from './exit.ts';
import { noSuch } from './no-such.ts';
import type { Register } from './verbs.ts';
import { wholeNumber } from './whole-number.ts';

interface ExploreOptions {
  readonly depth?: string;
  readonly fault?: string;
  readonly listFaults?: boolean;
  readonly json?: boolean;
}

/** Far beyond what any search here needs. */
const DEEPEST = 9999;

/** `explore`: breadth-first search over the rules themselves for a situation that breaks an invariant. Exit 1 when one is found. */
export const registerExplore: Register = (program: Command) => {
  program
    .command('explore')
    .description('search every situation, within small bounds, for one that breaks an invariant of the protocol')
    .option('--depth <steps>', 'at most so many steps from the start of each chapter')
    .option('--fault <name>', 'plant this mistake in the rules first: the search must find it')
    .option('--list-faults', 'name the mistakes that can be planted')
    .option('--json', 'one JSON document')
    .addHelpText('after', '\nExample: entente explore --fault timer-forgets-it-fired')
    .action(runExplore);
};

function runExplore(options: ExploreOptions): void {
  if (options.listFaults === true) {
    listFaults(options.json === true);
    return;
  }
  const fault = options.fault === undefined ? null : FAULTS.find((each) => each.name === options.fault);
  if (fault === undefined) {
    throw new UsageFault(
      noSuch(
        { fr: 'La faute', en: 'fault' },
        options.fault ?? '',
        FAULTS.map((each) => each.name),
      ),
    );
  }
  const report = explore((fault ?? { rules: PRODUCT }).rules, depthOf(options.depth));
  if (options.json === true) printJson(summary(report));
  else process.stdout.write(told(report, fault?.about ?? null));
  exitWith(report.found === null ? EXIT.ok : EXIT.no);
}

function depthOf(given: string | undefined): number | undefined {
  return given === undefined ? undefined : wholeNumber('--depth', given, 1, DEEPEST);
}

function listFaults(json: boolean): void {
  if (json) {
    printJson(FAULTS.map(({ name, about }) => ({ name, about })));
    return;
  }
  const width = Math.max(...FAULTS.map(({ name }) => name.length));
  for (const { name, about } of FAULTS) process.stdout.write(`${name.padEnd(width)}  ${about}\n`);
}

function told(report: Report, planted: string | null): string {
  const lines = planted === null ? [] : [`Planted: ${planted}.`];
  lines.push(...report.chapters.map(line));
  lines.push(`${report.states} states, ${report.transitions} steps between them.`);
  if (report.found === null) {
    const sure = report.exhausted ? 'every situation within the bounds was seen' : 'the depth given was reached';
    return `${[...lines, `No invariant is broken: ${sure}.`].join('\n')}\n`;
  }
  const { violation, path } = report.found;
  lines.push(
    `Invariant ${violation.invariant} is broken: ${violation.sentence}. The shortest way there, from the opening:`,
  );
  lines.push(...path.map((says, index) => `${String(index + 1).padStart(3)}. ${sentence(says)}`));
  return `${lines.join('\n')}\n`;
}

function line({ chapter, states, depth, exhausted }: ChapterReport): string {
  const seen = `${states} states, ${depth} steps deep${exhausted ? '' : ', not all'}`;
  return `${chapter.name.padEnd(13)} ${seen}: ${chapter.about}`;
}

function sentence(says: string): string {
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
}

function summary({ chapters, states, transitions, exhausted, found }: Report) {
  return {
    states,
    transitions,
    exhausted,
    chapters: chapters.map(({ chapter, ...each }) => ({ name: chapter.name, states: each.states, depth: each.depth })),
    found: found === null ? null : { chapter: found.chapter.name, ...found.violation, path: found.path },
  };
}
