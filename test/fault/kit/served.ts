import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../../src/config/package-root.ts';
import { type RunFile, runningInstance } from '../../../src/runtime/run-file.ts';

const START_MS = 60_000;

/** A `serve` of the built product in a process of its own, as a user runs it. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  /** What `run.json` says now. */
  run(): RunFile;
  /** The pid of a part as it runs now: `postgres`, `temporal`, `worker`. */
  pidOf(part: string): number;
  signal(signal: NodeJS.Signals): void;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** All that it wrote so far, both streams. */
  output(): string;
}

/** Starts it on `home` and `port`, and waits until the API answers that it is ready. */
export async function serve(home: string, port: number): Promise<Served> {
  const child = spawn(process.execPath, [join(packageRoot, 'dist/app/main.js'), 'serve'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ENTENTE_HOME: home,
      PORT: String(port),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const served = handleOn(child, home, `http://127.0.0.1:${port}`);
  await ready(served);
  return served;
}

function handleOn(child: ChildProcess, home: string, url: string): Served {
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  const run = (): RunFile => {
    const found = runningInstance(home);
    if (found === undefined) throw new Error('it does not run');
    return found;
  };
  return {
    url,
    pid: child.pid ?? 0,
    run,
    pidOf: (part) => run().processes.find(({ name }) => name === part)?.pid ?? 0,
    signal: (signal) => void child.kill(signal),
    ended,
    output: () => written,
  };
}

async function ready(served: Served): Promise<void> {
  let over: number | NodeJS.Signals | undefined;
  void served.ended.then((how) => {
    over = how;
  });
  for (const until = Date.now() + START_MS; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const status = await fetch(`${served.url}/health/ready`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    if (over !== undefined || Date.now() > until) throw new Error(`serve is not ready (${over}):\n${served.output()}`);
  }
}
