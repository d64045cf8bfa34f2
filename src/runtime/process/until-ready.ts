import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until a server that was just spawned is `ready`, asking every `pollMs`. Undefined when it is;
 * else why not, in a few words: it ended, could not be started, or took longer than `withinMs`.
 */
export async function untilReady(
  child: ChildProcess,
  ready: () => boolean | Promise<boolean>,
  { withinMs, pollMs }: { readonly withinMs: number; readonly pollMs: number },
): Promise<string | undefined> {
  let failure: string | undefined;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', (code, signal) => {
    failure ??= `exit ${code ?? signal}`;
  });
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(pollMs)) {
    if (failure !== undefined) return failure;
    if (await ready()) return undefined;
  }
  return `not ready within ${withinMs / 1000} s`;
}
