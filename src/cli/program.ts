import { Command } from 'commander';
import { version } from '../config/version.ts';
import type { Bilingual } from '../domain/language.ts';
import { requireCurrentBuild } from '../runtime/build-stamp.ts';
import { UsageFault } from './exit.ts';
import { noSuch } from './no-such.ts';
import { VERBS } from './verbs.ts';

/** Runs the command line (`argv` without node and script). Throws what went wrong; sets `process.exitCode` to the verb's answer. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  const asked = argv.find((word) => !word.startsWith('-'));
  const verb = VERBS.find((candidate) => candidate.name === asked);
  if (asked !== undefined && asked !== 'help' && verb === undefined) throw new UsageFault(unknownVerb(asked));
  const program = newProgram();
  if (verb === undefined) {
    listVerbs(program);
    if (argv.length === 0) program.help({ error: true });
  } else {
    // The doctor says itself what is out of date; any other answer would be yesterday's.
    if (verb.name !== 'doctor') requireCurrentBuild();
    (await verb.load())(program);
  }
  await program.parseAsync(argv, { from: 'user' });
}

export function newProgram(): Command {
  return (
    new Command('entente')
      .description('Contract negotiation, from a response to a call to a signed agreement.')
      .version(version)
      .exitOverride()
      .helpCommand(false)
      // Said by `reportFault`, in the user's language.
      .configureOutput({ outputError: () => undefined })
      .configureHelp({ showGlobalOptions: false })
      .addHelpText(
        'after',
        '\nExit codes: 0 yes or done · 1 no · 2 cannot tell · 64 usage · 65 unreadable input · 70 our fault',
      )
  );
}

function listVerbs(program: Command): void {
  for (const { name, summary } of VERBS) program.command(name).description(summary);
}

function unknownVerb(asked: string): Bilingual {
  return noSuch(
    { fr: 'La commande', en: 'verb' },
    asked,
    VERBS.map((verb) => verb.name),
  );
}
