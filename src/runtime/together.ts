type Results<Acts extends readonly (() => Promise<unknown>)[]> = {
  -readonly [K in keyof Acts]: Awaited<ReturnType<Acts[K]>>;
};

/**
 * Runs acts at the same time. When one fails, waits for the others to settle before failing with the
 * first fault: nobody is left starting something behind the back of whoever cleans up.
 */
export async function together<const Acts extends readonly (() => Promise<unknown>)[]>(
  ...acts: Acts
): Promise<Results<Acts>> {
  const settled = await Promise.allSettled(acts.map((act) => act()));
  const failed = settled.find((outcome) => outcome.status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return settled.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : undefined)) as Results<Acts>;
}
