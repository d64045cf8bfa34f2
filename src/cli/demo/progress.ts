import type { Step } from './play.ts';

export interface Progress {
  readonly step: Step;
  readonly steps: { title: string; ms: number }[];
}

/** A list that grows on standard error: what is done, how long it took, what came of it. */
export function openProgress(): Progress {
  const steps: { title: string; ms: number }[] = [];
  const terminal = process.stderr.isTTY === true;
  const step: Step = async (title, work) => {
    const start = performance.now();
    if (terminal) process.stderr.write(`  … ${title}`);
    try {
      const result = await work();
      const ms = Math.round(performance.now() - start);
      steps.push({ title, ms });
      const came = typeof result === 'string' ? `: ${result}` : '';
      process.stderr.write(`${terminal ? '\r\u001b[K' : ''}  ✔ ${title}${came} (${(ms / 1000).toFixed(1)} s)\n`);
      return result;
    } catch (error) {
      process.stderr.write(`${terminal ? '\r\u001b[K' : ''}  ✘ ${title}\n`);
      throw error;
    }
  };
  return { step, steps };
}
