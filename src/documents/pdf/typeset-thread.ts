import { parentPort } from 'node:worker_threads';
import { typesetDeclared } from './typeset-declared.ts';
import type { TypesetReply } from './typeset-host.ts';
import type { TypesetJob } from './typesetter.ts';

/** Entry of the typesetting thread: one job after the other, in the order of arrival. */
parentPort?.on('message', ({ id, job }: { readonly id: number; readonly job: TypesetJob }) => {
  parentPort?.postMessage(reply(id, job));
});

function reply(id: number, job: TypesetJob): TypesetReply {
  try {
    return { id, bytes: typesetDeclared(job) };
  } catch (fault) {
    return { id, fault: fault instanceof Error ? fault.message : String(fault) };
  }
}
