import type { Bilingual } from '../domain/language.ts';

/** Something was named that is not offered: what there is, in both languages. `what` has its article in French. */
export function noSuch(what: Bilingual, asked: string, known: readonly string[]): Bilingual {
  return {
    fr: `${what.fr} « ${asked} » n’existe pas. Choix possibles : ${known.join(', ')}.`,
    en: `There is no ${what.en} "${asked}". There are: ${known.join(', ')}.`,
  };
}
