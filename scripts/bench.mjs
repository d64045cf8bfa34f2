// Measures: `npm run bench`, or `npm run bench -- boot`. Nothing else should run on the machine meanwhile.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
run('scripts/build.mjs', '--if-stale');
run('--import', './test/support/typescript-hook.mjs', 'bench/main.ts', ...process.argv.slice(2));

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
