import type { HttpDeps } from './deps.ts';

/** A part that does not answer in this time counts as away. */
const ANSWER_MS = 2_000;

/** Whether each part that the application stands on answers now. */
export async function readyParts({ db, temporalReady, workerReady }: HttpDeps) {
  const [database, temporal] = await Promise.all([
    answers(db.engine`select 1`.then(() => true)),
    answers(temporalReady()),
  ]);
  return { database, temporal, worker: workerReady?.() ?? true };
}

async function answers(asked: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
