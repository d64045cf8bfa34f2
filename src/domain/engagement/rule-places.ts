import type { Bilingual } from '../language.ts';
import type { RefusedAct, Rule } from '../memorandum/rule.ts';
import type { Command } from './command.ts';

/** Where a rule is asked: the act of the procedure that it may refuse, and the words for it. */
export interface RulePlace {
  readonly act: Command['type'];
  readonly words: Bilingual;
}

/** A rule on selections speaks at every check of a draft, where it refuses nothing, and when the text is frozen, where it does. */
const FREEZING: RulePlace = {
  act: 'freeze-text',
  words: {
    fr: 'à chaque vérification d’un projet, puis quand le texte est arrêté',
    en: 'at every check of a draft, then when the text is frozen',
  },
};

/** The acts that event rules name, as the procedure does them. */
const PLACES: { readonly [act in RefusedAct]: RulePlace } = {
  'open-document': {
    act: 'open-document',
    words: { fr: 'quand une partie ouvre un document à l’autre', en: 'when a side opens a document to the other' },
  },
  freeze: FREEZING,
  sign: {
    act: 'sign-text',
    words: {
      fr: 'quand une personne signe, là où l’appel demande un pouvoir vérifié',
      en: 'when somebody signs, where the call asks for a verified power',
    },
  },
  publish: {
    act: 'submit-publication',
    words: {
      fr: 'quand une partie soumet à l’autre un projet de publication, puis quand elle le dit publié',
      en: 'when a side submits a planned publication to the other, then when it says that it has appeared',
    },
  },
  'enter-site': {
    act: 'announce-visit',
    words: {
      fr: 'quand une partie annonce qui viendra travailler sur le site de l’autre',
      en: 'when a side announces who will work on the other’s site',
    },
  },
};

/** Where the engagement asks a rule of its library. Never empty. */
export function placesOf({ when, acts }: Pick<Rule, 'when' | 'acts'>): readonly RulePlace[] {
  return when === 'selection' ? [FREEZING] : acts.map((act) => PLACES[act]);
}
