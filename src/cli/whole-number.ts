import { UsageFault } from './exit.ts';

/** The whole number that an option was given. @throws UsageFault outside of `least` to `most`, or when it is none */
export function wholeNumber(option: string, given: string, least: number, most: number): number {
  const value = Number(given);
  if (/^\d{1,10}$/.test(given) && value >= least && value <= most) return value;
  throw new UsageFault({
    fr: `${option} attend un nombre entier de ${least} à ${most}.`,
    en: `${option} takes a whole number from ${least} to ${most}.`,
  });
}
