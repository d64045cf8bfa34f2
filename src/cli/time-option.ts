import { UsageFault } from './exit.ts';

/** The instant that an option was given; undefined where it was not. @throws UsageFault when it is no time */
export function timeOption(option: string, given: string | undefined): Date | undefined {
  if (given === undefined) return undefined;
  const time = new Date(given);
  if (!Number.isNaN(time.getTime())) return time;
  throw new UsageFault({
    fr: `${option} ${given} n’est pas un instant ; par exemple 2026-11-25T12:00:00Z.`,
    en: `${option} ${given} is not a time, for example 2026-11-25T12:00:00Z.`,
  });
}
