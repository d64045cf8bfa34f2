import type { CommanderError } from 'commander';
import type { Bilingual } from '../domain/language.ts';

/** What is wrong with the words of a command line, in both languages; the parser's own sentences are in English alone. */
export function commandLineSentence({ code, message }: Pick<CommanderError, 'code' | 'message'>): Bilingual {
  const named = /'([^']+)'/.exec(message)?.[1] ?? '';
  return (SENTENCES[code] ?? other)(named);
}

type Sentence = (named: string) => Bilingual;

const other: Sentence = () => ({
  fr: 'La ligne de commande n’est pas comprise (--help dit ce qui existe).',
  en: 'The command line is not understood (--help shows what there is).',
});

const SENTENCES: { readonly [code: string]: Sentence } = {
  'commander.missingArgument': (named) => ({
    fr: `Il manque un mot à la commande : ${named} (--help dit ce qui existe).`,
    en: `A word of the command is missing: ${named} (--help shows what there is).`,
  }),
  'commander.optionMissingArgument': (named) => ({
    fr: `L’option ${named} demande une valeur.`,
    en: `The option ${named} needs a value.`,
  }),
  'commander.missingMandatoryOptionValue': (named) => ({
    fr: `L’option ${named} est nécessaire.`,
    en: `The option ${named} is needed.`,
  }),
  'commander.unknownOption': (named) => ({
    fr: `L’option ${named} n’existe pas (--help dit ce qui existe).`,
    en: `There is no option ${named} (--help shows what there is).`,
  }),
  'commander.unknownCommand': (named) => ({
    fr: `La commande ${named} n’existe pas (--help dit ce qui existe).`,
    en: `There is no command ${named} (--help shows what there is).`,
  }),
  'commander.excessArguments': () => ({
    fr: 'La commande a des mots de trop (--help dit ce qui existe).',
    en: 'The command has words too many (--help shows what there is).',
  }),
  'commander.conflictingOption': (named) => ({
    fr: `L’option ${named} ne va pas avec une autre de cette ligne.`,
    en: `The option ${named} does not go with another of this line.`,
  }),
};
