import { type ChildProcess, spawn } from 'node:child_process';

/**
 * A shell that outlives us by one breath: it holds the list of the servers that we started, and when
 * its standard input closes (we ended, however) it sends each its signal. So a `kill -9` of the main
 * process leaves no orphan behind. The last line read is the current list: `INT:12 TERM:34`.
 */
const SCRIPT = `list=
while IFS= read -r line; do list=$line; done
for entry in $list; do kill -s "\${entry%%:*}" "\${entry#*:}" 2>/dev/null; done`;

const guarded = new Map<number, NodeJS.Signals>();
let shell: ChildProcess | undefined;

/** Sends `signal` to `pid` when this process ends without having stopped it. Returns the release. */
export function guard(pid: number, signal: NodeJS.Signals): () => void {
  guarded.set(pid, signal);
  tell();
  return () => {
    if (guarded.delete(pid)) tell();
  };
}

function tell(): void {
  const list = [...guarded].map(([pid, signal]) => `${signal.replace('SIG', '')}:${pid}`).join(' ');
  const input = open().stdin;
  input?.write(`${list}\n`);
}

/** Detached, so that Ctrl-C in the terminal does not end it before us. */
function open(): ChildProcess {
  if (shell !== undefined && shell.exitCode === null && shell.signalCode === null) return shell;
  shell = spawn('/bin/sh', ['-c', SCRIPT], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  shell.on('error', () => undefined);
  shell.stdin?.on('error', () => undefined);
  shell.unref();
  if (shell.stdin !== null && 'unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref();
  return shell;
}
