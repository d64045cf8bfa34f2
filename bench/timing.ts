/** Milliseconds that a job takes. */
export async function timed(job: () => unknown): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/** Median time of a job over so many rounds, milliseconds. */
export async function medianOf(rounds: number, job: (round: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timed(() => job(round)));
  return median(times);
}

/** Median times of jobs that take turns, so that a busy machine is unfair to none, milliseconds. */
export async function sideBySide<const Jobs extends readonly ((round: number) => unknown)[]>(
  rounds: number,
  ...jobs: Jobs
): Promise<{ readonly [K in keyof Jobs]: number }> {
  const times = await inTurns(rounds, jobs);
  return times.map(median) as { readonly [K in keyof Jobs]: number };
}

/** As {@link sideBySide}, but of each job the time that 95 of 100 rounds keep within. */
export async function slowestSideBySide<const Jobs extends readonly ((round: number) => unknown)[]>(
  rounds: number,
  ...jobs: Jobs
): Promise<{ readonly [K in keyof Jobs]: number }> {
  const times = await inTurns(rounds, jobs);
  return times.map(p95) as { readonly [K in keyof Jobs]: number };
}

async function inTurns(rounds: number, jobs: readonly ((round: number) => unknown)[]): Promise<readonly number[][]> {
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, job] of jobs.entries()) times[index]?.push(await timed(() => job(round)));
  }
  return times;
}

/** What 95 of 100 values keep within. */
export function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
