import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../config/package-root.ts';
import type { TypesetJob } from './typesetter.ts';

/** What the thread answers. */
export type TypesetReply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly fault: string };

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (fault: Error) => void;
}

/** Compiled; not used when the sources run as they are, as in tests. */
const THREAD = join(packageRoot, 'dist', 'src', 'documents', 'pdf', 'typeset-thread.js');
const hasThread = !import.meta.url.endsWith('.ts') && existsSync(THREAD);

const waiting = new Map<number, Waiting>();
let thread: Worker | undefined;
let lastId = 0;

/**
 * Typesets away from the event loop, in one thread that is started on first need and kept warm; jobs
 * wait their turn there. Where no thread can be had, the work is done here. The thread never keeps
 * the process alive by itself.
 */
export async function typesetApart(job: TypesetJob): Promise<Uint8Array> {
  if (!hasThread) return await (await import('./typeset-declared.ts')).typesetDeclared(job);
  thread ??= start();
  const host = thread;
  const id = ++lastId;
  return await new Promise<Uint8Array>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    host.ref();
    host.postMessage({ id, job });
  });
}

function start(): Worker {
  const worker = new Worker(THREAD);
  worker.on('message', (reply: TypesetReply) => {
    const caller = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if ('fault' in reply) caller?.reject(new Error(reply.fault));
    else caller?.resolve(reply.bytes);
  });
  // A crash fails the jobs that were waiting; the next job starts a new thread.
  const fail = (fault: Error) => {
    if (thread === worker) thread = undefined;
    for (const caller of waiting.values()) caller.reject(fault);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`The typesetting thread ended with code ${code}.`)));
  worker.unref();
  return worker;
}
