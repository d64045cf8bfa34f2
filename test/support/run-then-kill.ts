import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../src/config/package-root.ts';

/**
 * Runs `call` of a built module in a process of its own, kills that process with SIGKILL once the
 * call has answered, and gives the pid of the server that it had started.
 */
export async function runThenKill(module: string, call: string): Promise<number> {
  const url = pathToFileURL(join(packageRoot, 'dist', 'src', module)).href;
  const [name] = call.split('(');
  const script = `import { ${name} } from ${JSON.stringify(url)}; const s = await ${call}; console.log(s.pid); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line]: unknown[] = await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  return Number(String(line));
}
