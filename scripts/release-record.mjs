// Records what every later release is held to, once, when a version is about to be released: the histories of its
// scenarios in test/histories/VERSION, and a backup of an installation with engagements in every stage in
// test/dumps/VERSION.backup. What a released version recorded stays as it is: a second run is refused.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thinDump } from './thin-dump.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const histories = join('test', 'histories', version);
const dump = join('test', 'dumps', `${version}.backup`);
/** Public: whom the dump speaks of is invented. */
const PASSPHRASE = join('test', 'dumps', 'passphrase');

const recorded = [histories, dump].filter(existsSync);
if (recorded.length > 0) {
  console.error(`${recorded.join(' and ')} are there: a release is recorded once. Raise the version first.`);
  process.exit(64);
}
run(process.execPath, ['scripts/build.mjs', '--if-stale']);
run('npx', ['vitest', 'run', 'test/workflow/record-histories.test.ts'], { ENTENTE_RECORD_HISTORIES: '1' });
const home = mkdtempSync(join(tmpdir(), 'entente-release-'));
try {
  const entente = (...words) => run(process.execPath, ['dist/app/main.js', ...words], { ENTENTE_HOME: home });
  entente('seed');
  entente('backup', '--out', dump, '--passphrase-file', PASSPHRASE);
  thinDump(dump);
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(`Recorded: ${histories}, ${dump}`);

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}
