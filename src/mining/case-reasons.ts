import type { Language } from '../domain/language.ts';
import type { OpenCase, StateFigures } from '../domain/monitoring/learn/analyse-log.ts';

/** A case is called slow from this many times the usual on: half as long again is seen by everybody. */
const SLOW = 1.5;

/** Why a case stands where it stands in the list, the first reason first. */
export function caseReasons(
  one: OpenCase,
  state: StateFigures | undefined,
  limit: number | null,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const number = (value: number) => figure(value, language);
  const reasons: string[] = [];
  if (limit !== null && one.age > limit) reasons.push(words.late(number(one.age), number(limit)));
  const [median, expected] = [state?.median.value ?? null, state?.expected.value ?? null];
  if (median === null) reasons.push(words.unknown(number(one.days)));
  else if (expected !== null && one.days > expected) reasons.push(words.beyond(number(one.days), number(expected)));
  else reasons.push(words.median(number(one.days), number(median)));
  if (one.slowness >= SLOW) reasons.push(words.slow(number(one.slowness)));
  if (one.visitsBefore > 0) reasons.push(words.again(one.visitsBefore + 1));
  return reasons;
}

/** Two significant figures are as many as such numbers bear. */
function figure(value: number, language: Language): string {
  return FORMATS[language][value < 10 ? 'small' : 'large'].format(value);
}

// Made once: a formatter costs more than what it formats.
const FORMATS = { fr: formatsOf('fr'), en: formatsOf('en') };

function formatsOf(language: Language) {
  return {
    small: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }),
    large: new Intl.NumberFormat(language, { maximumFractionDigits: 0 }),
  };
}

const WORDS = {
  fr: {
    late: (age: string, limit: string) => `Ouvert depuis ${age} jours : déjà au-delà de la limite de ${limit} jours.`,
    unknown: (days: string) => `Dans cet état depuis ${days} jours ; on ne sait pas encore combien on y reste.`,
    beyond: (days: string, expected: string) =>
      `Dans cet état depuis ${days} jours : 85 % en sortent en ${expected} jours au plus.`,
    median: (days: string, median: string) => `Dans cet état depuis ${days} jours (médiane : ${median}).`,
    slow: (times: string) => `Avance ${times} fois plus lentement que les autres dans les mêmes états.`,
    again: (times: number) => `Dans cet état pour la ${times}e fois.`,
  },
  en: {
    late: (age: string, limit: string) => `Open for ${age} days: already beyond the limit of ${limit} days.`,
    unknown: (days: string) => `In this state for ${days} days; how long one stays there is not known yet.`,
    beyond: (days: string, expected: string) =>
      `In this state for ${days} days: 85 % leave it within ${expected} days.`,
    median: (days: string, median: string) => `In this state for ${days} days (median: ${median}).`,
    slow: (times: string) => `Moves ${times} times slower than others in the same states.`,
    again: (times: number) => `In this state for time number ${times}.`,
  },
} as const;
