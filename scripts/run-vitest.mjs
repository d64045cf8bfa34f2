// Runs vitest and counts, by its JSON report, what a reader of the last line must know.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './run.mjs';

const IDLE = ['pending', 'skipped', 'todo'];

/**
 * @param report - where the JSON report goes; what stands there is removed first
 * @param words - further words for vitest: files, options
 * @returns how many tests passed, failed and were skipped (`failed` counts each fault too), the `faults` that are
 *   no test's (a file that did not load, a run without tests), and the report's `files`
 */
export async function runVitest(report, words) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...words];
  const { code } = await run('node_modules/.bin/vitest', args, 'inherit');
  const read = readReport(report);
  if (read === undefined)
    return { passed: 0, failed: 1, skipped: 0, faults: ['vitest ended without a report'], files: [] };
  const files = read.testResults.map(readFile);
  const faults = files.flatMap(({ fault }) => fault ?? []);
  const { numPassedTests: passed, numFailedTests } = read;
  if (passed + numFailedTests === 0) faults.push('no test was run');
  else if (code !== 0 && numFailedTests + faults.length === 0) {
    faults.push(`vitest ended with ${code} though no test failed: see above`);
  }
  const skipped = read.numPendingTests + read.numTodoTests;
  return { passed, failed: numFailedTests + faults.length, skipped, faults, files };
}

/** A file that did not load has no test to fail: that is its `fault`. */
function readFile({ name, status, message, assertionResults }) {
  const names = (statuses) => assertionResults.filter((test) => statuses.includes(test.status)).map((t) => t.fullName);
  const failed = names(['failed']);
  const fault =
    status === 'failed' && failed.length === 0
      ? `${name}: ${message.split('\n')[0] || 'its preparation failed, see above'}`
      : undefined;
  return { name, passed: names(['passed']).length, failed, skipped: names(IDLE), fault };
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
