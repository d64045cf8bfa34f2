// Applies the corrections that patches/ holds to installed packages; a patch that no longer fits stops the install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('patches')) process.exit(0);
const patched = spawnSync(process.execPath, ['node_modules/patch-package/index.js', '--error-on-fail'], {
  stdio: 'inherit',
});
process.exit(patched.status ?? 1);
