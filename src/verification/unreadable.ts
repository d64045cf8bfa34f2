import type { Bilingual } from '../domain/language.ts';

export type UnreadableCode = 'not-a-pdf' | 'encrypted' | 'damaged' | 'too-complex';

const SENTENCES: { readonly [code in UnreadableCode]: Bilingual } = {
  'not-a-pdf': { fr: 'Ce fichier n’est pas un PDF.', en: 'This file is not a PDF.' },
  encrypted: {
    fr: 'Ce PDF est chiffré : il ne peut pas être vérifié sans sa clé.',
    en: 'This PDF is encrypted: it cannot be verified without its key.',
  },
  damaged: {
    fr: 'Ce PDF est endommagé ou coupé : aucune révision complète ne peut y être lue.',
    en: 'This PDF is damaged or cut short: no complete revision can be read in it.',
  },
  'too-complex': {
    fr: 'Ce PDF dépasse les limites de la vérification (taille, profondeur, révisions ou durée).',
    en: 'This PDF exceeds the limits of verification (size, depth, revisions or time).',
  },
};

/** The file cannot be verified at all: `65` on the command line. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;
  readonly sentence: Bilingual;

  constructor(code: UnreadableCode, detail?: string) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'Unreadable';
    this.code = code;
    this.sentence = SENTENCES[code];
  }
}
