import type { Language } from '../domain/language.ts';

/**
 * The language in which a verb tells what is wrong with its command line or its input: `--lang` where it
 * names one, else the environment's, else French as everywhere.
 */
export function askedLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at] ?? '';
  const asked = word.includes('=') ? word.slice(word.indexOf('=') + 1) : (argv[at + 1] ?? '');
  if (at >= 0 && (asked === 'fr' || asked === 'en')) return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.startsWith('en') ? 'en' : 'fr';
}
