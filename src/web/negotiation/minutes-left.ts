import type { Language } from '../../domain/language.ts';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';

/** Words read in a minute: Trauzettel-Klosinski and Dietz (2012) measured 195 in French, 228 in English; the slower one, rounded. */
const WORDS_A_MINUTE = 200;
/** To choose an option once it is read; our own guess, and said to be an estimate on the screen. */
const CHOOSING_MINUTES = 1;
/** Finer than this an estimate would claim to know what it does not. */
const ROUNDED_TO = 5;

type Read = Pick<ClauseGuidance, 'id' | 'purpose' | 'options' | 'parameters'>;

/**
 * Estimated minutes to read the clauses that are not agreed (purpose, options, fields) and to choose in
 * each; rounded up to five, 0 when all are agreed. Talking with the other side is not in it.
 */
export function minutesLeft(
  clauses: readonly { readonly clause: string; readonly status: string }[],
  guidance: readonly Read[],
  language: Language,
): number {
  const left = clauses.filter(({ status }) => status !== 'agreed');
  const words = left
    .flatMap(({ clause }) => guidance.filter(({ id }) => id === clause))
    .reduce((sum, known) => sum + wordsToRead(known, language), 0);
  const minutes = words / WORDS_A_MINUTE + left.length * CHOOSING_MINUTES;
  return Math.ceil(minutes / ROUNDED_TO) * ROUNDED_TO;
}

function wordsToRead({ purpose, options, parameters }: Read, language: Language): number {
  return [
    purpose,
    ...options.flatMap(({ label, changes, why }) => [label, changes, why]),
    ...parameters.map(({ label }) => label),
  ].reduce((sum, text) => sum + text[language].split(/\s+/).length, 0);
}
