// Records workflow histories under test/histories/VERSION, for the replay tests of all later releases.
// Run once when a version is about to be released; what a released version recorded stays as it is.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync('npx', ['vitest', 'run', 'test/workflow/record-histories.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ENTENTE_RECORD_HISTORIES: '1' },
});
process.exit(status ?? 1);
