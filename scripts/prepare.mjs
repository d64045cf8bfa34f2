// Run by npm after an install from the sources. Without the compiler (npm ci --omit=dev) the build of
// another machine is expected in dist/.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const compiler = 'node_modules/typescript/bin/tsc';
if (!existsSync(compiler)) {
  if (!existsSync('dist/build-stamp.json')) console.error('Not built: development packages are absent and dist/ too.');
  process.exit(0);
}
const built = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale', '--unchecked'], { stdio: 'inherit' });
process.exit(built.status ?? 1);
