import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../src/config/package-root.ts';

const ATTEMPTS = 3;

/**
 * Runs `call` of a built module in a process of its own, kills that process with SIGKILL once the
 * call has answered, and gives the pid of the server that it had started.
 */
export async function runThenKill(module: string, call: string): Promise<number> {
  const url = pathToFileURL(join(packageRoot, 'dist', 'src', module)).href;
  const [name] = call.split('(');
  const script = `import { ${name} } from ${JSON.stringify(url)}; const s = await ${call}; console.log(s.pid); setInterval(() => {}, 1000);`;
  for (let attempt = 1; ; attempt += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit').then(() => null);
    const first = await Promise.race([once(child.stdout, 'data'), ended]);
    // A port that was free when it was chosen may be another's by now: whoever starts it starts it again.
    if (first === null && attempt < ATTEMPTS) continue;
    if (first === null) throw new Error(`${call} ended before it had begun.`);
    child.kill('SIGKILL');
    await ended;
    return Number(String(first[0]));
  }
}
