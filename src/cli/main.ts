#!/usr/bin/env node
import { askedLanguage } from './asked-language.ts';
import { EXIT } from './exit.ts';
import { runCommandLine } from './program.ts';
import { reportFault } from './report-fault.ts';

// A reader that went away (| head) is not a fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(EXIT.ok);
});

const argv = process.argv.slice(2);
try {
  await runCommandLine(argv);
} catch (error) {
  process.exitCode = await reportFault(error, argv.includes('--json'), askedLanguage(argv, process.env));
}
// Pools, timers and pipes that a verb left open must not hold the answer back; what was printed must be out first.
process.stdout.write('', () => process.exit(process.exitCode ?? EXIT.ok));
